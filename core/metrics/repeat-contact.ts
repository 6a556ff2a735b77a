import type { FactSums } from './facts';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';

export interface RepeatContact {
  within7: Rate;
  within30: Rate;
}

/**
 * Share of the conversations of named customers after which the customer was back within 7 and within 30
 * days. `after7` and `after30` are the facts of days that are more than so many days back: later ones have not
 * had the time. Source: METRICS "Retention".
 */
export function repeatContact(
  after7: readonly FactSums[],
  after30: readonly FactSums[],
  design: RateDesign = INDEPENDENT_RATES,
): RepeatContact {
  const why = (days: number) => `no named customer has been followed for ${days} days yet`;
  return {
    within7: rateOf(after7, 'repeat7', 'followed', why(7), design),
    within30: rateOf(after30, 'repeat30', 'followed', why(30), design),
  };
}
