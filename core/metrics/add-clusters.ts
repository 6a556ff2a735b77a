import type { CustomerClusterSums } from './facts';

/** The sums of several channels together; a customer of two channels counts as two. Null for none. */
export function addClusters(clusters: readonly CustomerClusterSums[]): CustomerClusterSums | null {
  if (clusters.length === 0) return null;
  const sum: CustomerClusterSums = {
    channel: '',
    customers: 0,
    countSquares: 0,
    severitySquares: 0,
    countTimesSeverity: 0,
  };
  for (const row of clusters) {
    sum.customers += row.customers;
    sum.countSquares += row.countSquares;
    sum.severitySquares += row.severitySquares;
    sum.countTimesSeverity += row.countTimesSeverity;
    if (row.whole !== undefined) {
      const { n, severity, severitySquares } = sum.whole ?? { n: 0, severity: 0, severitySquares: 0 };
      sum.whole = {
        n: n + row.whole.n,
        severity: severity + row.whole.severity,
        severitySquares: severitySquares + row.whole.severitySquares,
      };
    }
  }
  return sum;
}
