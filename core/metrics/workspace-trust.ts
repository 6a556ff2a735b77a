import { customerClustering } from './customer-clustering';
import type { CustomerClusterSums, StratumFacts } from './facts';
import { mixOf } from './mix';
import { severitySums } from './severity-sums';
import { strataOf } from './strata';
import { type TrustFigure, trustFigure } from './trust-figure';

/**
 * Trust of all channels together. Its mix is the workspace's own, so it equals the raw figure.
 * Customers are told apart within a channel only: a customer of two channels counts as two.
 */
export function workspaceTrust(
  facts: readonly StratumFacts[],
  clusters: readonly CustomerClusterSums[],
  ratio: number,
): TrustFigure {
  const strata = strataOf(facts);
  const clustering = customerClustering(addUp(clusters), severitySums(facts));
  return trustFigure(strata, { mix: mixOf(strata), clustering, ratio });
}

function addUp(clusters: readonly CustomerClusterSums[]): CustomerClusterSums | null {
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
