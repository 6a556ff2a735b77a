import type { Strata } from './strata';

/** Share of each stratum; sums to 1, empty where nothing was scored. */
export type Mix = ReadonlyMap<string, number>;

/** How the scored conversations divide into strata: the W_h of METRICS "Trust", step 2. */
export function mixOf(strata: Strata): Mix {
  let total = 0;
  for (const stratum of strata.values()) total += stratum.n;
  return new Map([...strata].map(([key, stratum]) => [key, stratum.n / total]));
}
