import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

/**
 * Share of the scored conversations in which distress met no recognition. Source: METRICS "Others".
 */
export function empathyGapRate(facts: readonly FactSums[], design: RateDesign = INDEPENDENT_RATES): Rate {
  return rateOf(facts, 'unempathic', 'scored', 'no scored conversations', design);
}
