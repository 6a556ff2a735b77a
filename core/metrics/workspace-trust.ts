import { addClusters } from './add-clusters';
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
  const clustering = customerClustering(addClusters(clusters), severitySums(facts));
  return trustFigure(strataOf(facts), { mix: mixOf(strataOf(workspace)), clustering, ratio });
}
