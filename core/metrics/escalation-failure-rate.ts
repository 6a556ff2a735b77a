import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

/**
 * Of the scored conversations in which the customer asked for a person, the share in which no person
 * wrote after the request. No value where nobody asked. Source: METRICS "Escalation funnel".
 */
export function escalationFailureRate(
  facts: readonly FactSums[],
  design: RateDesign = INDEPENDENT_RATES,
): Rate {
  return rateOf(facts, 'escalationFailed', 'asked', 'nobody asked for a person', design);
}
