import { customerClustering } from './customer-clustering';
import type { CustomerClusterSums, StratumFacts } from './facts';
import { groupBy } from './group-by';
import { mixOf } from './mix';
import { severitySums } from './severity-sums';
import { strataOf } from './strata';
import { type TrustFigure, trustFigure } from './trust-figure';

export interface ChannelTrust extends TrustFigure {
  channel: string;
  /** 1 for the highest lower bound; equals share a rank. Null without a value. */
  rank: number | null;
}

/**
 * Trust of each channel, in alphabetical order of channels; ranked by the lower bound, so that a channel
 * does not lead on luck. `facts` may hold any number of rows a stratum, in any order. All channels are
 * brought to the mix of `workspace`: the facts themselves, unless they are a selection of channels.
 * A channel without a row in `clusters` has a customer for every conversation. No facts, no channels.
 */
export function channelTrust(
  facts: readonly StratumFacts[],
  clusters: readonly CustomerClusterSums[],
  ratio: number,
  workspace: readonly StratumFacts[] = facts,
): ChannelTrust[] {
  const mix = mixOf(strataOf(workspace));
  const clustersOf = new Map(clusters.map((sums) => [sums.channel, sums]));
  const figures = groupBy(facts, (row) => row.channel).map(([channel, rows]) => {
    const clustering = customerClustering(clustersOf.get(channel) ?? null, severitySums(rows));
    return { channel, ...trustFigure(strataOf(rows), { mix, clustering, ratio }) };
  });
  const bounds = figures.map(({ low }) => low).filter((low) => low !== null);
  return figures.map((figure) => {
    const { low } = figure;
    return { ...figure, rank: low === null ? null : 1 + bounds.filter((other) => other > low).length };
  });
}
