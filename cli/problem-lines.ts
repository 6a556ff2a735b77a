import { type Problem, shownValue } from '@/core/ingest/problem';

/** Problems that are shown one by one; the rest is counted. */
const SHOWN = 20;

/** Problems on standard error, the first ones by line. */
export class ProblemLines {
  private count = 0;

  show({ row, message, value, part }: Problem): void {
    this.count += 1;
    if (this.count > SHOWN) return;
    const where = [part, row === null ? undefined : `row ${row}`]
      .filter((said) => said !== undefined)
      .join(', ');
    const shown = value === null || value === part ? '' : ` (${shownValue(value)})`;
    console.error(`${where === '' ? '' : `${where}: `}${message}${shown}`);
  }

  end(): void {
    if (this.count > SHOWN) console.error(`... and ${this.count - SHOWN} more problems.`);
  }
}
