/** Weight of the newest value, and width of the limits in standard deviations; METRICS "Change". */
export const EWMA_LAMBDA = 0.2;
export const EWMA_WIDTH = 2.86;

export interface EwmaPoint {
  /** The smoothed value, in standard deviations from the target. */
  value: number;
  /** The limits are minus and plus this. */
  limit: number;
  signal: 'high' | 'low' | null;
}

/**
 * Exponentially weighted moving average of standardised values (0 on target, standard deviation 1) with
 * limits that start narrow and widen to their final width. Starts at the target. A null is a week that
 * can't be judged: it gives null and leaves the average as it was. In control it signals once in about
 * 366 values, after a shift of one standard deviation within 8.8 on average (a Markov chain in the tests).
 * Sources: S. W. Roberts, Technometrics 1 (1959) 239-250; J. M. Lucas, M. S. Saccucci, ibid. 32 (1990) 1-12.
 */
export function ewma(
  values: readonly (number | null)[],
  lambda = EWMA_LAMBDA,
  width = EWMA_WIDTH,
): (EwmaPoint | null)[] {
  let average = 0;
  let variance = 0;
  return values.map((value) => {
    if (value === null) return null;
    average = lambda * value + (1 - lambda) * average;
    variance = lambda ** 2 + (1 - lambda) ** 2 * variance;
    const limit = width * Math.sqrt(variance);
    return { value: average, limit, signal: average > limit ? 'high' : average < -limit ? 'low' : null };
  });
}
