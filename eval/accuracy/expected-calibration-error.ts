export interface Forecast {
  /** Stated probability, 0 to 1. */
  probability: number;
  happened: boolean;
}

/**
 * Expected calibration error (Naeini et al. 2015) over bins of equal mass: the mean distance between what
 * was stated and what happened. Ties stay in one bin. NaN without forecasts.
 */
export function expectedCalibrationError(forecasts: readonly Forecast[], bins = 10): number {
  const sorted = [...forecasts].sort((a, b) => a.probability - b.probability);
  let error = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = Math.min(sorted.length, from + Math.ceil(sorted.length / bins));
    while (to < sorted.length && sorted[to]?.probability === sorted[to - 1]?.probability) to++;
    const bin = sorted.slice(from, to);
    const stated = bin.reduce((sum, f) => sum + f.probability, 0);
    const happened = bin.filter((f) => f.happened).length;
    error += Math.abs(stated - happened);
    from = to;
  }
  return error / sorted.length;
}
