import type { CustomerClusterSums, SeveritySums } from './facts';
import { intraclassCorrelation } from './intraclass-correlation';

/** How far conversations are from independent because customers come back. */
export interface CustomerClustering {
  /** Other conversations of the same customer, behind an average conversation. */
  others: number;
  /** Intraclass correlation rho of their severities, 0 to 1. */
  correlation: number;
}

/** Every conversation is a customer of its own. */
export const INDEPENDENT: CustomerClustering = { others: 0, correlation: 0 };

/**
 * A handful of bad conversations says next to nothing about rho, and an estimate of 0 made intervals
 * cover as little as 88% (n = 100, b = .05). So the estimate starts from 0.1, worth three bad
 * conversations; both numbers were set by simulation, see "Coverage" in docs/metrics.md.
 */
const PRIOR_CORRELATION = 0.1;
const PRIOR_STRENGTH = 3;

/**
 * The clustering of a set of conversations in customers; `sums` must be of the same conversations, or of a part of
 * those that the clusters name as their whole.
 * `others` is sum n_c^2 / sum n_c - 1, which is what the variance of a mean needs where customers
 * differ in their number of contacts. One customer alone has a correlation of 1: one voice, however
 * often heard. No clusters, or nothing scored, is INDEPENDENT.
 */
export function customerClustering(
  clusters: CustomerClusterSums | null,
  sums: SeveritySums,
): CustomerClustering {
  if (clusters === null || sums.n === 0) return INDEPENDENT;
  const whole = clusters.whole ?? sums;
  const share = Math.min(1, sums.n / whole.n);
  const others = share * Math.max(0, clusters.countSquares / whole.n - 1);
  if (!(others > 0)) return INDEPENDENT;
  return { others, correlation: clusters.customers <= 1 ? 1 : likelyCorrelation(clusters, whole) };
}

function likelyCorrelation(clusters: CustomerClusterSums, sums: SeveritySums): number {
  const estimate = intraclassCorrelation(clusters, sums);
  if (estimate === null) return PRIOR_CORRELATION;
  // (sum s)^2 / sum s^2 counts the bad ones: exactly where they are all equally bad.
  const bad = (sums.severity * sums.severity) / sums.severitySquares;
  return (bad * estimate + PRIOR_STRENGTH * PRIOR_CORRELATION) / (bad + PRIOR_STRENGTH);
}
