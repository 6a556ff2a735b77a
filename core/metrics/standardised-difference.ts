import type { Moments } from './prediction-powered';

/**
 * Difference of two means in pooled standard deviations, first minus second: how far a comparison of two
 * groups is from fair in one trait; beyond 0.1 is commonly read as imbalance. For a yes/no trait the
 * values are 0 and 1. Null where either group is empty or the trait varies in neither.
 * Source: P. C. Austin, Stat. Med. 28 (2009) 3083-3107.
 */
export function standardisedDifference(first: Moments, second: Moments): number | null {
  if (first.n === 0 || second.n === 0) return null;
  const spread = (variance(first) + variance(second)) / 2;
  if (!(spread > 0)) return null;
  return (first.sum / first.n - second.sum / second.n) / Math.sqrt(spread);
}

function variance({ n, sum, squares }: Moments): number {
  return Math.max(0, squares / n - (sum / n) ** 2);
}
