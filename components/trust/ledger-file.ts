import type { ChartTable } from '@/components/charts/chart-table';
import { channelLabel } from '@/core/conversation/channel-label';
import type { ChannelTrust } from '@/core/metrics/channel-trust';
import type { DriverGroup } from '@/core/scoring/driver-group';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';

/** Trust of every channel and what cost its points as rows of a file. */
export function ledgerFile(figures: readonly ChannelTrust[], groups: readonly DriverGroup[]): ChartTable {
  const points = (value: number | null | undefined) => (value == null ? null : Number(value.toFixed(1)));
  return {
    columns: [
      'Channel',
      'Rank',
      'Trust',
      'Low',
      'High',
      'Unadjusted',
      ...groups.map((group) => `Points lost: ${DRIVER_NAMES[group].label}`),
      'Scored',
      'Why there is no value',
    ],
    rows: figures.map(({ channel, rank, value, low, high, raw, drivers, n, reason }) => [
      channelLabel(channel),
      rank,
      points(value),
      points(low),
      points(high),
      points(raw),
      ...groups.map((group) => points(drivers.find((driver) => driver.group === group)?.points)),
      n,
      reason,
    ]),
  };
}
