/** Normal quantile of a two-sided 95% interval. */
const Z = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson's 95% score interval for a proportion, ends in [0, 1]. `numerator` and `denominator` may be
 * fractions (effective counts). Null where the denominator is 0: nothing was observed.
 * Source: E. B. Wilson, JASA 22 (1927) 209-212, without continuity correction.
 */
export function wilson(numerator: number, denominator: number): Interval | null {
  if (!(numerator >= 0 && denominator >= numerator)) {
    throw new RangeError(`not a proportion: ${numerator} of ${denominator}`);
  }
  if (denominator === 0) return null;
  const p = numerator / denominator;
  const z2 = (Z * Z) / denominator;
  const centre = p + z2 / 2;
  const half = Math.sqrt(z2 * (p * (1 - p) + z2 / 4));
  return {
    low: numerator === 0 ? 0 : (centre - half) / (1 + z2),
    high: numerator === denominator ? 1 : (centre + half) / (1 + z2),
  };
}
