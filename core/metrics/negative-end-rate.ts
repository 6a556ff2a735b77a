import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

/**
 * Share of the scored conversations whose customer ended on a negative note. No value where none was
 * scored. Source: METRICS "Trust", step 1 (the negative end is one of its drivers).
 */
export function negativeEndRate(facts: readonly FactSums[], design: RateDesign = INDEPENDENT_RATES): Rate {
  return rateOf(facts, 'negativeEnd', 'scored', 'no scored conversations', design);
}
