import type { FactSums } from './facts';
import { type Rate, rate } from './rate';
import { sumOf } from './sum-of';

/**
 * Share of the scored conversations whose customer ended on a negative note. No value where none was
 * scored. Source: METRICS "Trust", step 1 (the negative end is one of its drivers).
 */
export function negativeEndRate(facts: readonly FactSums[]): Rate {
  return rate(sumOf(facts, 'negativeEnd'), sumOf(facts, 'scored'), 'no scored conversations');
}
