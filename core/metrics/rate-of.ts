import type { FactSums } from './facts';
import { type Rate, rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { type FactCount, sumOf } from './sum-of';

/** The rate of two counts of the facts, as wide as the design of its customers asks for. */
export function rateOf(
  facts: readonly FactSums[],
  numerator: FactCount,
  denominator: FactCount,
  whenEmpty: string,
  design: RateDesign = INDEPENDENT_RATES,
): Rate {
  const of = sumOf(facts, denominator);
  return rate(sumOf(facts, numerator), of, whenEmpty, design(of));
}
