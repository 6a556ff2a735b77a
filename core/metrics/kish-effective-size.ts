/**
 * How many equally weighted observations the weighted ones are worth: (sum w)^2 / sum w^2, at most
 * their number. 0 for no weight at all. A weight that is negative or NaN throws a RangeError.
 * Source: L. Kish, Survey Sampling (1965).
 */
export function kishEffectiveSize(weights: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    if (!(weight >= 0)) throw new RangeError(`${weight} is not a weight`);
    sum += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
