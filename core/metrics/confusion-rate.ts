import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

/**
 * Share of the scored conversations with at least one confusion finding. No value where none was
 * scored. Source: METRICS "Others".
 */
export function confusionRate(facts: readonly FactSums[], design: RateDesign = INDEPENDENT_RATES): Rate {
  return rateOf(facts, 'confused', 'scored', 'no scored conversations', design);
}
