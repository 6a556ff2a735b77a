import type { ChartTable } from '@/components/charts/chart-table';
import type { TopicDrivers } from '@/core/metrics/topic-drivers';
import type { DriverGroup } from '@/core/scoring/driver-group';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';

/** What every topic cost, by kind of failure, as rows of a file. */
export function costsFile(rows: readonly TopicDrivers[], groups: readonly DriverGroup[]): ChartTable {
  const points = (value: number) => Number(value.toFixed(2));
  return {
    columns: ['Topic', 'Points lost', ...groups.map((group) => DRIVER_NAMES[group].label), 'Scored'],
    rows: rows.map(({ topic, n, points: all, drivers }) => [
      topic ?? 'without a topic',
      points(all),
      ...groups.map((group) => points(drivers[group])),
      n,
    ]),
  };
}
