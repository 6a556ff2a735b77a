import { normalTwoSidedP } from '@/core/math/normal-cdf';
import type { SurvivalTime } from './kaplan-meier';

export interface LogRank {
  /** Chi-square with one degree of freedom. */
  chiSquare: number;
  p: number;
  /** Events seen in the first group, and expected there if both groups fared alike. */
  observed: number;
  expected: number;
}

/**
 * Log-rank test of whether two groups survive alike. Null where it has nothing to go on: no events, or
 * never both groups at risk at an event. Sources: N. Mantel, Cancer Chemother. Rep. 50 (1966) 163-170;
 * tied events by the hypergeometric variance.
 */
export function logRank(first: readonly SurvivalTime[], second: readonly SurvivalTime[]): LogRank | null {
  const all = [
    ...first.map((row) => ({ ...row, own: true })),
    ...second.map((row) => ({ ...row, own: false })),
  ].sort((a, b) => b.time - a.time);
  let atRisk = 0;
  let ownAtRisk = 0;
  let observed = 0;
  let expected = 0;
  let variance = 0;
  // From the longest time to the shortest, so that the risk set only grows.
  for (let i = 0; i < all.length; ) {
    const time = all[i]?.time;
    let events = 0;
    for (let row = all[i]; row && row.time === time; row = all[++i]) {
      const { own, event, count = 1 } = row;
      atRisk += count;
      if (own) ownAtRisk += count;
      if (!event) continue;
      events += count;
      if (own) observed += count;
    }
    const share = ownAtRisk / atRisk;
    expected += events * share;
    if (atRisk > 1) variance += (events * share * (1 - share) * (atRisk - events)) / (atRisk - 1);
  }
  if (!(variance > 0)) return null;
  const chiSquare = (observed - expected) ** 2 / variance;
  return { chiSquare, p: normalTwoSidedP(Math.sqrt(chiSquare)), observed, expected };
}
