import type { FactSums } from './facts';
import { type Rate, rate } from './rate';
import { sumOf } from './sum-of';

/**
 * Share of the scored conversations with at least one confusion finding. No value where none was
 * scored. Source: METRICS "Others".
 */
export function confusionRate(facts: readonly FactSums[]): Rate {
  return rate(sumOf(facts, 'confused'), sumOf(facts, 'scored'), 'no scored conversations');
}
