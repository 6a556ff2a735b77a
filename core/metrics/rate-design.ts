import { addClusters } from './add-clusters';
import { customerClustering } from './customer-clustering';
import { designEffect } from './design-effect';
import type { CustomerClusterSums, FactSums } from './facts';
import { fewCustomers } from './few-customers';
import { severitySums } from './severity-sums';

/** The design effect of a rate, by its denominator. */
export type RateDesign = (denominator: number) => number;

/** Every conversation counts as a customer of its own. */
export const INDEPENDENT_RATES: RateDesign = () => 1;

/**
 * How much repeated customers widen the rates over these facts; `clusters` must be of the same
 * conversations. How alike a customer's conversations are is known of their severities, and taken to hold
 * for everything that severity is made of. A rate over a part of them meets fewer of the same customer. Where
 * customers are few, Student's quantile widens it too.
 */
export function rateDesign(
  clusters: readonly CustomerClusterSums[],
  facts: readonly Pick<FactSums, 'scored' | 'severitySum' | 'severitySquareSum'>[],
): RateDesign {
  const sums = severitySums(facts);
  const clustering = customerClustering(addClusters(clusters), sums);
  return (denominator) => {
    if (sums.n === 0 || clustering.others === 0) return 1;
    const share = Math.min(1, denominator / sums.n);
    const customers = denominator / (1 + clustering.others * share);
    return designEffect(clustering, share) / fewCustomers(customers);
  };
}
