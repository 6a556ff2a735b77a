import { betaQuantile } from '@/core/math/beta-quantile';
import { fewCustomers } from './few-customers';
import type { Interval } from './wilson';

/** Upper end of a two-sided 95% interval. */
const UPPER = 0.975;

/**
 * One or two bad conversations look more alike than bad conversations are, so one of the worst kind is
 * added to what is known of their spread. Set by simulation, see "Coverage" in docs/metrics.md.
 */
const WORST_KIND = 1;

export interface MeanEvidence {
  /** The mean of values in [0, 1]. */
  mean: number;
  /** Variance of one value: mean (1 - mean) for yes/no values, less for anything between. */
  variance: number;
  /** Worth of independent values: after uneven weights and repeated customers. */
  nEff: number;
  /** Worth of independent customers. */
  customers: number;
}

/**
 * 95% interval of a mean of values in [0, 1]: the Jeffreys (Beta) interval of a share observed on as
 * many yes/no values as carry the same information, with Student's quantile where customers are few.
 * A mean of 0 has the lower end 0, a mean of 1 the upper end 1; the interval always holds the mean.
 * Sources: L. D. Brown, T. T. Cai, A. DasGupta, Stat. Sci. 16 (2001) 101-133 (Jeffreys); E. L. Korn,
 * B. I. Graubard, Survey Methodology 24 (1998) 193-201 (effective n and degrees of freedom).
 */
export function meanInterval({ mean, variance, nEff, customers }: MeanEvidence): Interval {
  const n = (nEff / spread(mean, variance, nEff)) * fewCustomers(customers);
  const yes = mean * n + 0.5;
  const no = (1 - mean) * n + 0.5;
  return {
    low: mean === 0 ? 0 : Math.min(mean, betaQuantile(1 - UPPER, yes, no)),
    high: mean === 1 ? 1 : Math.max(mean, betaQuantile(UPPER, yes, no)),
  };
}

/** Variance as a part of what yes/no values would have, (0, 1]. */
function spread(mean: number, variance: number, nEff: number): number {
  const yesNo = mean * (1 - mean);
  if (yesNo === 0) return 1;
  const bad = (nEff * mean * mean) / (variance + mean * mean);
  return (bad * Math.min(1, variance / yesNo) + WORST_KIND) / (bad + WORST_KIND);
}
