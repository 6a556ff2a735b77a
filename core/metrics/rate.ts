import { wilson } from './wilson';

/** A share with everything that it rests on. Value and ends are in [0, 1]; null where nothing can be divided. */
export interface Rate {
  numerator: number;
  denominator: number;
  value: number | null;
  /** 95% interval, Wilson. */
  low: number | null;
  high: number | null;
  /** Why there is no value, in words; null where there is one. */
  reason: string | null;
}

/**
 * The rate of two counts with its Wilson interval, taken on the counts divided by the design effect (>= 1)
 * where conversations are not independent. A denominator of 0 gives no value and `whenEmpty` as the reason.
 * Throws a RangeError for counts that cannot be a share: that is a bug of the caller.
 * Source for effective counts: L. Kish, Survey Sampling (1965).
 */
export function rate(numerator: number, denominator: number, whenEmpty: string, designEffect = 1): Rate {
  const interval = wilson(numerator / designEffect, denominator / designEffect);
  if (interval === null) {
    return { numerator, denominator, value: null, low: null, high: null, reason: whenEmpty };
  }
  return { numerator, denominator, value: numerator / denominator, ...interval, reason: null };
}
