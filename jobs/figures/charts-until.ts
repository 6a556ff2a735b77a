import type { ScopedFilter } from '@/core/filter/filter';
import { controlCharts } from '@/core/metrics/control-chart';
import type { Database } from '@/db/database';
import { readWeeklySums } from '@/db/read/read-weekly-sums';
import { remembered } from '@/db/read/remembered';

/** The control charts of all weeks up to a day: what is usual comes from where the data begin, whatever the period. */
export function chartsUntil(db: Database, filter: ScopedFilter, lastDay: string) {
  const asked = { ...filter, from: null, to: lastDay };
  return remembered(db, 'charts', asked, async () => controlCharts(await readWeeklySums(db, asked), lastDay));
}
