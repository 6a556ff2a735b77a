import { incompleteBeta } from '@/core/math/incomplete-beta';

/**
 * Exact chances of a count from `trials` yes/no draws at chance `p` in [0, 1]: `atMost` the count and
 * `atLeast` the count. Source: Abramowitz & Stegun 26.5.24.
 */
export function binomialTails(count: number, trials: number, p: number): { atMost: number; atLeast: number } {
  return {
    atMost: count >= trials ? 1 : 1 - incompleteBeta(p, count + 1, trials - count),
    atLeast: count <= 0 ? 1 : incompleteBeta(p, count, trials - count + 1),
  };
}
