import { type ChannelTrust, channelTrust } from './channel-trust';
import { confusionRate } from './confusion-rate';
import { escalationFailureRate } from './escalation-failure-rate';
import type { CustomerClusterSums, StratumFacts } from './facts';
import { groupBy } from './group-by';
import { negativeEndRate } from './negative-end-rate';
import type { Rate } from './rate';
import { type RateDesign, rateDesign } from './rate-design';
import { sensitivity, type TrustAtRatio } from './sensitivity';
import { sumOf } from './sum-of';
import type { TrustFigure } from './trust-figure';
import { workspaceTrust } from './workspace-trust';

export interface HeadlineRates {
  escalationFailureRate: Rate;
  confusionRate: Rate;
  negativeEndRate: Rate;
}

export interface Overview extends HeadlineRates {
  conversations: number;
  /** Conversations with at least one customer message and one bot or agent message. */
  engaged: number;
  /** Engaged and scored. */
  scored: number;
  /** Scored conversations in which a person wrote. */
  humanJoined: number;
  /** Credits that a bad conversation debits. */
  ratio: number;
  /** All channels together. */
  trust: TrustFigure;
  channels: (ChannelTrust & HeadlineRates)[];
  /** T of all channels together at R = 1 to 20; empty unless there is a value. */
  sensitivity: TrustAtRatio[];
}

/**
 * Every figure of the overview from sums, as plain data. `workspace` is what channels are standardised
 * to, where `facts` are a selection of channels. No facts: zeros in the counts, no value in the figures.
 */
export function overview(
  facts: readonly StratumFacts[],
  clusters: readonly CustomerClusterSums[],
  ratio: number,
  workspace: readonly StratumFacts[] = facts,
): Overview {
  const trust = workspaceTrust(facts, clusters, ratio, workspace);
  const rowsOf = new Map(groupBy(facts, (row) => row.channel));
  const ratesOf = (channel: string) => {
    const rows = rowsOf.get(channel) ?? [];
    return headlineRates(
      rows,
      rateDesign(
        clusters.filter((sums) => sums.channel === channel),
        rows,
      ),
    );
  };
  return {
    conversations: sumOf(facts, 'conversations'),
    engaged: sumOf(facts, 'engaged'),
    scored: sumOf(facts, 'scored'),
    humanJoined: sumOf(facts, 'humanJoined'),
    ratio,
    trust,
    ...headlineRates(facts, rateDesign(clusters, facts)),
    channels: channelTrust(facts, clusters, ratio, workspace).map((figure) => ({
      ...figure,
      ...ratesOf(figure.channel),
    })),
    sensitivity: sensitivity(trust.state === 'ok' ? trust.severity : null),
  };
}

function headlineRates(facts: readonly StratumFacts[], design: RateDesign): HeadlineRates {
  return {
    escalationFailureRate: escalationFailureRate(facts, design),
    confusionRate: confusionRate(facts, design),
    negativeEndRate: negativeEndRate(facts, design),
  };
}
