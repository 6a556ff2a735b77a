import type { CustomerClusterSums, SeveritySums } from './facts';

/**
 * How alike the severities of one customer's conversations are: the intraclass correlation rho, 0 to 1,
 * by the method of moments of the one-way analysis of variance (negative estimates become 0). Where all
 * customers have equally many contacts it is exactly the ANOVA estimator; otherwise groups count by
 * their size, which is what the variance of a mean needs. Null where it cannot be estimated: nobody
 * came twice, severities don't vary, or there is one customer. `sums` must be of the same conversations.
 * Source: A. Donner, Int. Stat. Rev. 54 (1986) 67-82.
 */
export function intraclassCorrelation(clusters: CustomerClusterSums, sums: SeveritySums): number | null {
  const { n, severity, severitySquares } = sums;
  const groupSize = clusters.countSquares / n;
  if (!(groupSize > 1 && groupSize < n)) return null;
  const b = severity / n;
  const within = severitySquares - n * b * b;
  if (!(within > n * 1e-12)) return null;
  const between =
    clusters.severitySquares - 2 * b * clusters.countTimesSeverity + b * b * clusters.countSquares;
  // Both sums of squares are about the estimated mean; the next two lines undo what that takes away.
  const totalVariance = between / (1 - groupSize / n);
  const variance = (within + totalVariance / n) / n;
  const rho = (totalVariance / (n * variance) - 1) / (groupSize - 1);
  return Math.min(1, Math.max(0, rho));
}
