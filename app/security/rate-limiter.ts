/** How often something may be done: `burst` times at once, and `perMinute` in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

const MINUTE_MS = 60_000;

/** Names that are remembered at once; each takes about a hundred bytes. */
const MOST_NAMES = 10_000;

/** A name is kept up to here, so that a long one costs no more memory than another. */
const NAME_LENGTH = 128;

/**
 * Holds each name to a rate, with one number for each: the moment at which it is even again. That is the generic
 * cell rate algorithm (ITU-T I.371), which is a token bucket without a timer. Lives in the memory of the process and begins
 * afresh with it.
 */
export class RateLimiter {
  private readonly evenAt = new Map<string, number>();
  private readonly interval: number;
  private readonly tolerance: number;

  constructor(
    { burst, perMinute }: Rate,
    private readonly mostNames = MOST_NAMES,
  ) {
    // Whole milliseconds: sums stay exact, and the rate is never exceeded.
    this.interval = Math.ceil(MINUTE_MS / perMinute);
    this.tolerance = this.interval * (burst - 1);
  }

  /**
   * Counts one act of the name at `now` (milliseconds). Gives 0 where it may go on, else the milliseconds until it
   * may; an act that is turned away is not counted.
   */
  take(name: string, now: number): number {
    const key = name.slice(0, NAME_LENGTH);
    const even = Math.max(this.evenAt.get(key) ?? now, now);
    const wait = even - this.tolerance - now;
    if (wait > 0) return wait;
    if (this.evenAt.size >= this.mostNames && !this.evenAt.has(key)) this.makeRoom(now);
    this.evenAt.set(key, even + this.interval);
    return 0;
  }

  /**
   * Forgets names that are even; where that is not enough, the half that did least. So a flood of made-up names never
   * washes away the one that tries again and again.
   */
  private makeRoom(now: number): void {
    for (const [key, even] of this.evenAt) if (even <= now) this.evenAt.delete(key);
    if (this.evenAt.size < this.mostNames) return;
    const byDebt = [...this.evenAt].sort(([, a], [, b]) => a - b);
    for (const [key] of byDebt.slice(0, Math.ceil(byDebt.length / 2))) this.evenAt.delete(key);
  }
}
