import type { ChannelTrust } from '@/core/metrics/channel-trust';
import { DRIVER_GROUPS, type DriverGroup } from '@/core/scoring/driver-group';

/**
 * The drivers that cost any channel anything, in the order of the ledger. A column of zeros would claim
 * that a failure never happens, where it may not have been looked for.
 */
export function driversPresent(figures: readonly ChannelTrust[]): DriverGroup[] {
  const found = new Set(
    figures.flatMap(({ drivers }) => drivers.filter(({ points }) => points > 0).map(({ group }) => group)),
  );
  return DRIVER_GROUPS.filter((group) => found.has(group));
}
