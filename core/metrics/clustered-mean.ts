import { addClusters } from './add-clusters';
import { customerClustering } from './customer-clustering';
import { designEffect } from './design-effect';
import type { CustomerClusterSums, SeveritySums } from './facts';
import { meanInterval } from './mean-interval';
import type { Interval } from './wilson';

/** A mean over some of the conversations, by its sums; its values lie between two limits. */
export interface MeanSums {
  n: number;
  sum: number;
  /** Sum of the squares. */
  squares: number;
  from: number;
  to: number;
}

/**
 * Gives 95% intervals of means over conversations that belong to customers who come back; `clusters` must be of
 * the conversations that `sums` are of. How alike a customer's conversations are is known of their
 * severities and taken to hold for whatever is averaged, as it is for rates. A mean over a part of them meets fewer of
 * the same customer. Null where n is 0.
 */
export function clusteredMean(
  clusters: readonly CustomerClusterSums[],
  sums: SeveritySums,
): (mean: MeanSums) => Interval | null {
  const clustering = customerClustering(addClusters(clusters), sums);
  return ({ n, sum, squares, from, to }) => {
    if (n === 0) return null;
    const value = sum / n;
    const width = to - from;
    const share = Math.min(1, n / sums.n);
    const { low, high } = meanInterval({
      // Rounding may carry a mean a hair beyond its limits.
      mean: Math.min(1, Math.max(0, (value - from) / width)),
      variance: Math.max(0, squares / n - value * value) / (width * width),
      nEff: n / designEffect(clustering, share),
      customers: n / (1 + clustering.others * share),
    });
    return { low: Math.min(value, from + low * width), high: Math.max(value, from + high * width) };
  };
}
