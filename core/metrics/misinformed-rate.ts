import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

/**
 * Share of the scored conversations with an answer against the policy register or beside it. Without a
 * register nothing can be found, so the caller must not show it. Source: METRICS "Trust", step 1.
 */
export function misinformedRate(facts: readonly FactSums[], design: RateDesign = INDEPENDENT_RATES): Rate {
  return rateOf(facts, 'misinformed', 'scored', 'no scored conversations', design);
}
