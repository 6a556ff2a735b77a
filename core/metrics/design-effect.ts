import type { CustomerClustering } from './customer-clustering';

/**
 * How much repeated customers inflate the variance of a mean: 1 + (mbar - 1) rho, at least 1. `share`
 * in (0, 1] is the part of the clustered conversations that the figure rests on (a week of a year): a
 * customer's other contacts are taken to spread evenly over the whole.
 * Source: METRICS "Trust", step 4; L. Kish, Survey Sampling (1965) 5.4.
 */
export function designEffect({ others, correlation }: CustomerClustering, share = 1): number {
  return 1 + others * share * correlation;
}
