import { DRIVER_GROUPS, type DriverGroup } from '@/core/scoring/driver-group';
import type { GroupValues } from '@/core/scoring/severity';

export interface TrustDriver {
  group: DriverGroup;
  /** Points of trust lost to this group, 0 to 100; over the groups they sum to 100 - T. */
  points: number;
  /** Its part of the loss, 0 to 1. */
  share: number;
}

/**
 * What each driver group took from trust: (100 - T) b_k / b, in the order of the ledger. `parts` are
 * the b_k, which sum to b; `value` is T in points. No severity, no loss: all zeros. Source: METRICS "Trust", step 5.
 */
export function trustDrivers(parts: GroupValues, value: number): TrustDriver[] {
  let b = 0;
  for (const group of DRIVER_GROUPS) b += parts[group];
  return DRIVER_GROUPS.map((group) => {
    const share = b > 0 ? parts[group] / b : 0;
    return { group, points: (100 - value) * share, share };
  });
}
