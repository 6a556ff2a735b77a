import type { CustomerClusterSums } from './facts';

/** The sums of several channels together; a customer of two channels counts as two. Null for none. */
export function addClusters(clusters: readonly CustomerClusterSums[]): CustomerClusterSums | null {
  if (clusters.length === 0) return null;
  const sum = { channel: '', customers: 0, countSquares: 0, severitySquares: 0, countTimesSeverity: 0 };
  for (const row of clusters) {
    sum.customers += row.customers;
    sum.countSquares += row.countSquares;
    sum.severitySquares += row.severitySquares;
    sum.countTimesSeverity += row.countTimesSeverity;
  }
  return sum;
}
