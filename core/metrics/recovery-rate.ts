import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

/**
 * Of the scored conversations that went badly while the bot wrote, the share that a person then solved.
 * No value where none went badly. Source: METRICS "Others".
 */
export function recoveryRate(facts: readonly FactSums[], design: RateDesign = INDEPENDENT_RATES): Rate {
  return rateOf(facts, 'recovered', 'botBad', 'no conversation went badly with the bot', design);
}
