import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

/**
 * Share of the scored conversations in which the bot sent nearly the same content again. Source: METRICS
 * "Others".
 */
export function loopRate(facts: readonly FactSums[], design: RateDesign = INDEPENDENT_RATES): Rate {
  return rateOf(facts, 'looped', 'scored', 'no scored conversations', design);
}
