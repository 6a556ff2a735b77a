import 'server-only';
import type { Filter } from '@/core/filter/filter';
import { controlCharts } from '@/core/metrics/control-chart';
import { readWeeklySums } from '@/db/read/read-weekly-sums';
import { remembered } from '@/db/read/remembered';
import { allowed } from '../access/allowed';

/** The control charts of all weeks up to a day: what is usual comes from where the data begin, whatever the period. */
export async function loadControlCharts(wanted: Filter, lastDay: string) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const asked = { ...filter, from: null, to: lastDay };
  return shown(
    await remembered(db, 'charts', asked, async () =>
      controlCharts(await readWeeklySums(db, asked), lastDay),
    ),
  );
}
