import { normalQuantile } from '@/core/math/normal-quantile';

const Z = normalQuantile(0.975);

/** Count, sum and sum of squares of some values. */
export interface Moments {
  n: number;
  sum: number;
  squares: number;
}

export interface CorrectedMean {
  /** The mean that people would have found, and its 95% interval; all in [0, 1]. */
  value: number;
  low: number;
  high: number;
  /** Mean of the machine's values, uncorrected. */
  raw: number;
}

/**
 * Prediction-powered estimate of a mean in [0, 1]: the machine's mean over all conversations plus what
 * people's verdicts differ from it on a random sample of them, mean_N(f) + mean_n(Y - f). `machine` are
 * the values f of all, `differences` the Y - f of the reviewed; where those are a large part of all, the
 * interval is somewhat too wide. Null with fewer than two of either.
 * Source: A. N. Angelopoulos and others, Science 382 (2023) 669-674; METRICS "Fixtures".
 */
export function predictionPowered(machine: Moments, differences: Moments): CorrectedMean | null {
  if (machine.n < 2 || differences.n < 2) return null;
  const raw = machine.sum / machine.n;
  const value = raw + differences.sum / differences.n;
  const half = Z * Math.sqrt(variance(machine) / machine.n + variance(differences) / differences.n);
  const within = (x: number) => Math.min(1, Math.max(0, x));
  return { value: within(value), low: within(value - half), high: within(value + half), raw };
}

/** Unbiased sample variance. */
function variance({ n, sum, squares }: Moments): number {
  return Math.max(0, (squares - (sum * sum) / n) / (n - 1));
}
