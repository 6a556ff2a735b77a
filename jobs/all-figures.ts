import type { ScopedFilter } from '@/core/filter/filter';
import { filterWords } from '@/core/filter/filter-words';
import { byHour } from '@/core/metrics/by-hour';
import { byVersion } from '@/core/metrics/by-version';
import { changeAlerts, controlCharts } from '@/core/metrics/control-chart';
import { overview } from '@/core/metrics/overview';
import { comparePeriods } from '@/core/metrics/period-comparison';
import { retention } from '@/core/metrics/retention';
import { reviewedRates } from '@/core/metrics/reviewed-rates';
import { service } from '@/core/metrics/service';
import { weeklyTrend } from '@/core/metrics/weekly-trend';
import { periodBefore } from '@/core/time/period-before';
import type { Database } from '@/db/database';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readDataSpan } from '@/db/read/read-data-span';
import { readHourFacts } from '@/db/read/read-hour-facts';
import { readRetentionFacts } from '@/db/read/read-retention-facts';
import { readReviewed } from '@/db/read/read-reviewed';
import { readServiceFacts } from '@/db/read/read-service-facts';
import { readSettings } from '@/db/read/read-settings';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readVersionFacts } from '@/db/read/read-version-facts';
import { readWeeklyFacts } from '@/db/read/read-weekly-facts';
import { readWeeklySums } from '@/db/read/read-weekly-sums';

/** Every figure that the product knows of the conversations that a filter means, as plain data. */
export async function allFigures(db: Database, filter: ScopedFilter) {
  const { trustRatio } = await readSettings(db);
  const span = await readDataSpan(db);
  const workspace = await readStratumFacts(db, { ...filter, channel: null });
  const served = await readServiceFacts(db, filter);
  const weekly = await readWeeklyFacts(db, filter);
  const { facts, clusters } = served;
  const covered = span.lastDay ?? '';
  const lastDay = filter.to !== null && filter.to < covered ? filter.to : covered;
  // What is usual is told by the first weeks of the data, not of the period.
  const charts = controlCharts(await readWeeklySums(db, { ...filter, from: null }), lastDay, filter.from);
  return {
    shown: filterWords(filter),
    filter,
    data: span,
    ...overview(facts, clusters, trustRatio, workspace),
    weeks: weeklyTrend(weekly, clusters, trustRatio, lastDay, workspace),
    service: service({ ...served, ratio: trustRatio }),
    hours: byHour(await readHourFacts(db, filter)),
    versions: byVersion(await readVersionFacts(db, filter), clusters, trustRatio),
    retention: retention(await readRetentionFacts(db, filter)),
    change: await change(db, filter, trustRatio),
    changeReason:
      filter.from === null || filter.to === null ? 'no period is given: --from DAY --to DAY' : null,
    charts,
    alerts: changeAlerts(charts, filter),
    reviews: reviewedRates(facts, await readReviewed(db, filter)),
  };
}

/** The period beside the one before it; null where the filter names no whole period. */
async function change(db: Database, filter: ScopedFilter, ratio: number) {
  const { from, to } = filter;
  if (from === null || to === null) return null;
  const period = async (days: { from: string; to: string }) => ({
    ...days,
    facts: await readStratumFacts(db, { ...filter, ...days }),
    clusters: await readCustomerClusters(db, { ...filter, ...days }),
  });
  return comparePeriods(await period({ from, to }), await period(periodBefore(from, to)), ratio, filter);
}
