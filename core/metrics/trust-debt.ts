import type { FactSums } from './facts';
import type { Rate } from './rate';
import { rateOf } from './rate-of';

/**
 * Of the named customers whose latest scored conversation lies in the period, the share for whom it went
 * badly and no person put it right. Each customer counts once, so none is repeated. Source: METRICS "Others".
 */
export function trustDebt(facts: readonly FactSums[]): Rate {
  return rateOf(facts, 'debt', 'latest', 'no named customers');
}
