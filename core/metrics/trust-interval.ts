import type { CustomerClustering } from './customer-clustering';
import { designEffect } from './design-effect';
import { meanInterval } from './mean-interval';
import type { MeanSeverity } from './standardised-severity';
import { trust } from './trust';
import type { Interval } from './wilson';

export interface TrustInterval extends Interval {
  /** Worth of independent conversations, at most n; under 30 is "not enough data". */
  nEff: number;
}

/**
 * 95% interval of trust in points, 0 to 100: that of the mean severity, on n after uneven weights
 * (Kish) and repeated customers, taken through T, which is monotone. `share` is that of `designEffect`.
 * Source: METRICS "Trust", step 4; the coverage is tested by simulation.
 */
export function trustInterval(
  mean: MeanSeverity,
  clustering: CustomerClustering,
  ratio: number,
  share = 1,
): TrustInterval {
  const nEff = mean.nKish / designEffect(clustering, share);
  const customers = mean.nKish / (1 + clustering.others * share);
  const severity = meanInterval({ mean: mean.b, variance: mean.variance, nEff, customers });
  return { low: trust(severity.high, ratio), high: trust(severity.low, ratio), nEff };
}
