import { binomialTails } from './binomial-tails';

/** How many waited just so long. */
export interface WaitCount {
  seconds: number;
  count: number;
}

export interface Quantile {
  /** Seconds; null where nobody waited. */
  value: number | null;
  /** 95% interval from the order of the waits alone; an end is null where too few waited to give it. */
  low: number | null;
  high: number | null;
}

export interface TimeToPerson {
  /** Conversations in which a person wrote after the request, and both times are known. */
  n: number;
  p50: Quantile;
  p95: Quantile;
  reason: string | null;
}

/**
 * Seconds from the request for a person to the first message of one: half waited at most p50, all but one
 * in twenty at most p95. `waits` in any order; counts of the same wait may come apart. No waits, no value.
 * Source: order statistics and the binomial distribution; W. J. Conover, Practical Nonparametric Statistics.
 */
export function timeToPerson(waits: readonly WaitCount[]): TimeToPerson {
  const sorted = waits.filter(({ count }) => count > 0).toSorted((a, b) => a.seconds - b.seconds);
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  const reason = n === 0 ? 'no request for a person was answered by one at a known time' : null;
  return { n, p50: quantile(sorted, n, 0.5), p95: quantile(sorted, n, 0.95), reason };
}

function quantile(sorted: readonly WaitCount[], n: number, p: number): Quantile {
  if (n === 0) return { value: null, low: null, high: null };
  const rank = Math.max(1, Math.ceil(n * p));
  return {
    value: at(sorted, rank),
    low: at(sorted, lowestRank(n, p)),
    high: at(sorted, n + 1 - lowestRank(n, 1 - p)),
  };
}

/** The highest rank that is above the quantile in at most 2.5% of samples; 0 where none is. */
function lowestRank(n: number, p: number): number {
  let [safe, tooHigh] = [0, n + 1];
  while (tooHigh - safe > 1) {
    const middle = Math.floor((safe + tooHigh) / 2);
    // The rank-th value is above the quantile where fewer than rank values lie below it.
    if (binomialTails(middle - 1, n, p).atMost <= 0.025) safe = middle;
    else tooHigh = middle;
  }
  return safe;
}

function at(sorted: readonly WaitCount[], rank: number): number | null {
  let seen = 0;
  for (const { seconds, count } of sorted) {
    seen += count;
    if (rank >= 1 && rank <= seen) return seconds;
  }
  return null;
}
