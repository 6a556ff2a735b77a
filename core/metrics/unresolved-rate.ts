import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

/** Share of the scored conversations whose text shows that the matter was not solved. Source: CODEBOOK "Outcome". */
export function unresolvedRate(facts: readonly FactSums[], design: RateDesign = INDEPENDENT_RATES): Rate {
  return rateOf(facts, 'resolvedNo', 'scored', 'no scored conversations', design);
}
