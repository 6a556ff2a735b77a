import type { Mix } from './mix';
import type { Strata } from './strata';

/** Conversations that the channel's mean counts for in every stratum; METRICS "Trust", step 2. */
export const PRIOR_STRENGTH = 30;

/**
 * What one conversation of each stratum weighs in the standardised mean of a channel,
 * b = sum_h W_h b_h with each b_h shrunk towards the channel's mean: that is a linear function of
 * the conversations, so means, drivers and the effective n all follow from these weights. Over the
 * conversations they sum to 1. Empty where the channel has no scored conversation.
 *
 * The channel's mean is the credibility-weighted one, sum z_h b_h / sum z_h with z_h = n_h / (n_h + m):
 * with it the shrunk strata still add up to what was observed, so a channel whose mix equals the
 * workspace's keeps its raw mean exactly. Strata that the channel never saw count at that mean.
 * Source: Bühlmann & Straub, Mitteilungen VSVM 70 (1970); the balance property of their estimator.
 */
export function stratumWeights(channel: Strata, workspace: Mix, m = PRIOR_STRENGTH): Map<string, number> {
  const weights = new Map<string, number>();
  let own = 0;
  let credibility = 0;
  for (const [key, { n }] of channel) {
    own += ((workspace.get(key) ?? 0) * n) / (n + m);
    credibility += n / (n + m);
  }
  const left = Math.max(0, 1 - own);
  for (const [key, { n }] of channel) {
    weights.set(key, ((workspace.get(key) ?? 0) + left / credibility) / (n + m));
  }
  return weights;
}
