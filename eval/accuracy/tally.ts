import { wilson } from '@/core/metrics/wilson';

/** Right, invented and missed sights of one thing. */
export class Tally {
  hits = 0;
  invented = 0;
  missed = 0;

  add(expected: boolean, seen: boolean): void {
    if (expected && seen) this.hits++;
    else if (seen) this.invented++;
    else if (expected) this.missed++;
  }

  get precision(): number {
    return this.hits / (this.hits + this.invented);
  }

  get recall(): number {
    return this.hits / (this.hits + this.missed);
  }

  /** 0 where nothing was found; NaN where there was nothing to find either. */
  get f1(): number {
    return (2 * this.hits) / (2 * this.hits + this.invented + this.missed);
  }

  /** The row of a table: counts, precision and recall with their 95% intervals, F1. */
  get cells(): string[] {
    return [
      String(this.hits + this.missed),
      String(this.hits + this.invented),
      share(this.hits, this.hits + this.invented),
      share(this.hits, this.hits + this.missed),
      Number.isNaN(this.f1) ? '-' : this.f1.toFixed(3),
    ];
  }
}

function share(part: number, whole: number): string {
  const interval = wilson(part, whole);
  if (interval === null) return '-';
  return `${(part / whole).toFixed(3)} (${interval.low.toFixed(2)}-${interval.high.toFixed(2)})`;
}
