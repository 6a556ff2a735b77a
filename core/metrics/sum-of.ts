import type { FactSums } from './facts';

/** A field of the facts that is one number. */
export type FactCount = { [K in keyof FactSums]: FactSums[K] extends number ? K : never }[keyof FactSums];

/** Total of one field over rows of facts; 0 for no rows. */
export function sumOf<C extends FactCount>(facts: readonly Pick<FactSums, C>[], field: C): number {
  let sum = 0;
  for (const row of facts) sum += row[field];
  return sum;
}
