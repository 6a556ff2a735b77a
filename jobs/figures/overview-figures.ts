import type { ScopedFilter } from '@/core/filter/filter';
import { alertEpisodes } from '@/core/metrics/alert-episodes';
import { changeAlerts, shownFrom } from '@/core/metrics/control-chart';
import { overview } from '@/core/metrics/overview';
import { comparePeriods } from '@/core/metrics/period-comparison';
import type { PeriodFacts } from '@/core/metrics/period-facts';
import { type ChannelTrend, type TrendPoint, weeklyTrend } from '@/core/metrics/weekly-trend';
import { addDays } from '@/core/time/add-days';
import { type ComparedWith, comparisonPeriods, type Days } from '@/core/time/comparison-periods';
import { weekOf } from '@/core/time/week-of';
import type { Database } from '@/db/database';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWeeklyFacts } from '@/db/read/read-weekly-facts';
import { remembered } from '@/db/read/remembered';
import { chartsUntil } from './charts-until';

/** What `loadOverview` gives to whoever may see it. */
export function overviewFigures(db: Database, filter: ScopedFilter, lastDay: string, trustRatio: number) {
  const asked = [filter, lastDay, trustRatio];
  return remembered(db, 'overview', asked, () => overviewOf(db, filter, lastDay, trustRatio));
}

async function overviewOf(db: Database, filter: ScopedFilter, lastDay: string, trustRatio: number) {
  const workspace = await readStratumFacts(db, { ...filter, channel: null });
  const facts =
    filter.channel === null ? workspace : workspace.filter(({ channel }) => channel === filter.channel);
  const clusters = await readCustomerClusters(db, filter);
  const weekly = await readWeeklyFacts(db, filter);
  return {
    overview: overview(facts, clusters, trustRatio, workspace),
    trends: weeklyTrend(weekly, clusters, trustRatio, lastDay, workspace).map(asSent),
  };
}

/** Weeks as they are sent: sixteen digits a number would be half of the page, and nobody sees a thousandth of a point. */
function asSent({ channel, points }: ChannelTrend): ChannelTrend {
  const short = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);
  const sent = (point: TrendPoint): TrendPoint => ({
    ...point,
    nEff: Math.round(point.nEff * 10) / 10,
    value: short(point.value),
    low: short(point.low),
    high: short(point.high),
  });
  return { channel, points: points.map(sent) };
}

/** What `loadChange` gives to whoever may see it. */
export function changeFigures(
  db: Database,
  filter: ScopedFilter,
  days: { firstDay: string; lastDay: string },
  comparedWith: ComparedWith,
  trustRatio: number,
) {
  const asked = [filter, days, comparedWith, trustRatio];
  return remembered(db, 'change', asked, () => changeOf(db, filter, days, comparedWith, trustRatio));
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

  const charts = shownFrom(await chartsUntil(db, filter, lastDay), period.from);
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
