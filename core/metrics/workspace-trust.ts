import { customerClustering } from './customer-clustering';
import type { CustomerClusterSums, StratumFacts } from './facts';
import { mixOf } from './mix';
import { severitySums } from './severity-sums';
import { strataOf } from './strata';
import { type TrustFigure, trustFigure } from './trust-figure';

/**
 * Trust of all conversations together, brought to the mix of `workspace`: the facts themselves, which
 * makes it equal to the raw figure, unless they are a selection. Of one channel it is that channel's.
 * Customers are told apart within a channel only: a customer of two channels counts as two.
 */
export function workspaceTrust(
  facts: readonly StratumFacts[],
  clusters: readonly CustomerClusterSums[],
  ratio: number,
  workspace: readonly StratumFacts[] = facts,
): TrustFigure {
  const clustering = customerClustering(addUp(clusters), severitySums(facts));
  return trustFigure(strataOf(facts), { mix: mixOf(strataOf(workspace)), clustering, ratio });
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
