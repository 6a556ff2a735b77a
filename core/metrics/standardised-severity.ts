import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import type { GroupValues } from '@/core/scoring/severity';
import type { Mix } from './mix';
import { noParts, type Strata } from './strata';
import { PRIOR_STRENGTH, stratumWeights } from './stratum-weights';

export interface MeanSeverity {
  /** Mean severity b, 0 to 1. */
  b: number;
  /** What each driver group adds to b; they sum to it. */
  parts: GroupValues;
  /** Scored conversations. */
  n: number;
  /** Variance of a conversation's severity under the same weights; b (1 - b) at most. */
  variance: number;
  /** n after the price of uneven weights: 1 / (sum of squared weights), at most n. Source: L. Kish, Survey Sampling (1965). */
  nKish: number;
}

/**
 * Mean severity of a channel, standardised to the workspace's mix of strata so that channels with
 * different cases compare. Null where the channel has no scored conversation.
 * Source: METRICS "Trust", step 2; the weights are those of `stratumWeights`.
 */
export function standardisedSeverity(
  channel: Strata,
  workspace: Mix,
  m = PRIOR_STRENGTH,
): MeanSeverity | null {
  return weightedSeverity(channel, stratumWeights(channel, workspace, m));
}

/** The plain mean of the same conversations, each counting once. Null where there is none. */
export function rawSeverity(channel: Strata): MeanSeverity | null {
  let n = 0;
  for (const stratum of channel.values()) n += stratum.n;
  return weightedSeverity(channel, new Map([...channel.keys()].map((key) => [key, 1 / n])));
}

function weightedSeverity(channel: Strata, weights: ReadonlyMap<string, number>): MeanSeverity | null {
  if (channel.size === 0) return null;
  const parts = noParts();
  let n = 0;
  let b = 0;
  let squares = 0;
  let weightSquares = 0;
  for (const [key, stratum] of channel) {
    const weight = weights.get(key) ?? 0;
    n += stratum.n;
    b += weight * stratum.severity;
    squares += weight * stratum.severitySquares;
    weightSquares += weight * weight * stratum.n;
    for (const group of DRIVER_GROUPS) parts[group] += weight * stratum.parts[group];
  }
  b = Math.min(1, Math.max(0, b));
  const variance = Math.min(b * (1 - b), Math.max(0, squares - b * b));
  return { b, parts, n, variance, nKish: Math.min(n, 1 / weightSquares) };
}
