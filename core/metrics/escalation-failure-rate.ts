import type { FactSums } from './facts';
import { type Rate, rate } from './rate';
import { sumOf } from './sum-of';

/**
 * Of the scored conversations in which the customer asked for a person, the share in which no person
 * wrote after the request. No value where nobody asked. Source: METRICS "Escalation funnel".
 */
export function escalationFailureRate(facts: readonly FactSums[]): Rate {
  return rate(sumOf(facts, 'escalationFailed'), sumOf(facts, 'asked'), 'nobody asked for a person');
}
