import { normalQuantile } from '@/core/math/normal-quantile';
import { studentQuantile } from '@/core/math/student-quantile';

/** Upper end of a two-sided 95% interval. */
const UPPER = 0.975;

/**
 * Part of the observations that is left, (0, 1], when the spread between customers is known from so many
 * customers only: the square of the normal over Student's quantile. Source: E. L. Korn, B. I. Graubard, Survey
 * Methodology 24 (1998) 193-201.
 */
export function fewCustomers(customers: number): number {
  const quotient = normalQuantile(UPPER) / studentQuantile(UPPER, Math.max(1, customers - 1));
  return quotient * quotient;
}
