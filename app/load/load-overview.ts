import 'server-only';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { alertEpisodes } from '@/core/metrics/alert-episodes';
import { changeAlerts, shownFrom } from '@/core/metrics/control-chart';
import { overview } from '@/core/metrics/overview';
import { comparePeriods } from '@/core/metrics/period-comparison';
import type { PeriodFacts } from '@/core/metrics/period-facts';
import { weeklyTrend } from '@/core/metrics/weekly-trend';
import { addDays } from '@/core/time/add-days';
import { type ComparedWith, comparisonPeriods, type Days } from '@/core/time/comparison-periods';
import { weekOf } from '@/core/time/week-of';
import type { Database } from '@/db/database';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWeeklyFacts } from '@/db/read/read-weekly-facts';
import { remembered } from '@/db/read/remembered';
import { allowed } from '../access/allowed';
import { loadSettings } from '../load';
import { loadControlCharts } from './load-control-charts';

/** Everything on the overview. Channels are compared at the mix of all channels, whichever are shown. */
export async function loadOverview(wanted: Filter, lastDay: string) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const { trustRatio } = await loadSettings();
  const asked = [filter, lastDay, trustRatio];
  return shown(await remembered(db, 'overview', asked, () => overviewOf(db, filter, lastDay, trustRatio)));
}

async function overviewOf(db: Database, filter: ScopedFilter, lastDay: string, trustRatio: number) {
  const workspace = await readStratumFacts(db, { ...filter, channel: null });
  const facts =
    filter.channel === null ? workspace : workspace.filter(({ channel }) => channel === filter.channel);
  const clusters = await readCustomerClusters(db, filter);
  const weekly = await readWeeklyFacts(db, filter);
  return {
    overview: overview(facts, clusters, trustRatio, workspace),
    trends: weeklyTrend(weekly, clusters, trustRatio, lastDay, workspace),
  };
}

/** What changed: this period against another, and the weeks that left what is usual. */
export async function loadChange(
  wanted: Filter,
  days: { firstDay: string; lastDay: string },
  comparedWith: ComparedWith,
) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const { trustRatio } = await loadSettings();
  const asked = [filter, days, comparedWith, trustRatio];
  return shown(
    await remembered(db, 'change', asked, () => changeOf(db, filter, days, comparedWith, trustRatio)),
  );
}

async function changeOf(
  db: Database,
  filter: ScopedFilter,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
  comparedWith: ComparedWith,
  trustRatio: number,
) {
  const period = { from: filter.from ?? firstDay, to: lastDay };
  const periods = comparisonPeriods(period, firstDay, comparedWith);
  const read = async (days: Days): Promise<PeriodFacts> => {
    const within = { ...filter, ...days };
    return {
      ...days,
      facts: await readStratumFacts(db, within),
      clusters: await readCustomerClusters(db, within),
    };
  };
  const comparison =
    periods && comparePeriods(await read(periods.now), await read(periods.before), trustRatio);

  const charts = shownFrom(await loadControlCharts(filter, lastDay), period.from);
  const alerts = changeAlerts(charts, filter);
  return {
    periods,
    comparison,
    episodes: alertEpisodes(alerts, lastCompleteWeek(lastDay)),
    /** Whether any week could be judged at all. */
    judged: charts.some(({ points }) => points.length > 0),
  };
}

function lastCompleteWeek(lastDay: string): string {
  return addDays(weekOf(addDays(lastDay, 1)), -7);
}
