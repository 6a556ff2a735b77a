import { incompleteGammaUpper } from './incomplete-gamma';

/** Probability that a standard normal variable is at most z; accurate in both tails. */
export function normalCdf(z: number): number {
  const tail = 0.5 * incompleteGammaUpper(0.5, (z * z) / 2);
  return z > 0 ? 1 - tail : tail;
}

/** Probability that a standard normal variable is further from zero than z: the p of a two-sided test. */
export function normalTwoSidedP(z: number): number {
  return incompleteGammaUpper(0.5, (z * z) / 2);
}
