import { type Problem, shownValue } from './problem';
import type { ProblemGroup } from './survey';

/** Different values of one kind of problem that are listed; the rest comes together under no value. */
const MOST_VALUES = 200;

/** Problems where the value is what one would correct; of the others it only shows an example. */
const BY_VALUE: ReadonlySet<Problem['code']> = new Set(['unknown_sender', 'unreadable_time']);

/** Puts problems of one kind, and where it matters with one value, together. */
export class ProblemGroups {
  private readonly groups = new Map<string, ProblemGroup>();
  private readonly values = new Map<string, number>();

  add({ row, column, code, message, value, part }: Problem): void {
    const shown = value === null ? null : shownValue(value);
    const kind = `${code}|${column ?? ''}`;
    const listed = BY_VALUE.has(code) ? shown : code === 'unreadable_part' ? (part ?? null) : null;
    let key = listed === null ? `${kind}|${message}` : `${kind}=${listed}`;
    let group = this.groups.get(key);
    if (!group && listed !== null) {
      const count = this.values.get(kind) ?? 0;
      if (count >= MOST_VALUES) key = kind;
      else this.values.set(kind, count + 1);
      group = this.groups.get(key);
    }
    if (!group) {
      group = { code, column, message, value: key === kind ? null : shown, rows: 0, firstRow: row };
      this.groups.set(key, group);
    }
    group.rows += 1;
  }

  /** The groups, the largest first. */
  list(): ProblemGroup[] {
    return [...this.groups.values()].sort((a, b) => b.rows - a.rows);
  }
}
