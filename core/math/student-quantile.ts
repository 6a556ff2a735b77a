import { betaQuantile } from './beta-quantile';

/**
 * Quantile of Student's t with `df` > 0 degrees of freedom for p in (0, 1); NaN outside.
 * Source: Abramowitz & Stegun 26.7.1: t^2 / (df + t^2) is Beta(1/2, df/2) distributed.
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1) || !(df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  // The far end of the beta variable keeps its digits: it is df / (df + t^2), small for a long tail.
  const far = betaQuantile(2 * Math.min(p, 1 - p), df / 2, 0.5);
  const t = Math.sqrt((df * (1 - far)) / far);
  return p < 0.5 ? -t : t;
}
