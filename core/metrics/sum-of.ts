import type { FactSums } from './facts';

type Count = { [K in keyof FactSums]: FactSums[K] extends number ? K : never }[keyof FactSums];

/** Total of one field over rows of facts; 0 for no rows. */
export function sumOf(facts: readonly FactSums[], field: Count): number {
  let sum = 0;
  for (const row of facts) sum += row[field];
  return sum;
}
