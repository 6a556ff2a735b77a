import { type Filter, NO_FILTER } from '@/core/filter/filter';
import { addDays } from '@/core/time/add-days';
import { weekOf } from '@/core/time/week-of';
import { benjaminiHochberg } from './benjamini-hochberg';
import type { WeeklySums } from './facts';
import { groupBy } from './group-by';
import { type ControlPoint, rateControl, type WeekOfRate } from './rate-control';
import { RATE_METRICS, type RateMetric } from './rate-metrics';
import { sumOf } from './sum-of';

/** Share of false ones among alerts that is put up with. */
const FALSE_DISCOVERIES = 0.05;

export interface ChartPoint extends ControlPoint {
  numerator: number;
  denominator: number;
  /** p adjusted for all channels and rates looked at in the same week; null where there is no p. */
  q: number | null;
}

export interface ControlChart {
  channel: string;
  metric: RateMetric;
  /** Judged weeks of those shown; none until there are more than 8 complete weeks with data. */
  points: ChartPoint[];
  /** Why no week can be judged, in words; null where some can. */
  reason: string | null;
}

export interface ChangeAlert {
  week: string;
  channel: string;
  metric: RateMetric;
  direction: 'high' | 'low';
  value: number;
  expected: number;
  numerator: number;
  denominator: number;
  q: number;
  /** Opens exactly the conversations of the numerator. */
  filter: Filter;
}

/**
 * A control chart for each channel and rate, from weekly facts in any order: what is usual is taken from the
 * first 8 complete weeks with data, weeks without any are passed over, and the week that `lastDay` leaves
 * incomplete is left out. So `weekly` must begin where the data do; `from` says from which day on weeks are
 * shown. Source: METRICS "Change".
 */
export function controlCharts(
  weekly: readonly WeeklySums[],
  lastDay: string,
  from: string | null = null,
): ControlChart[] {
  const known = weekly.filter(({ week }) => week <= weekOf(lastDay));
  const charts = groupBy(known, ({ channel }) => channel).flatMap(([channel, rows]) => {
    const weeks = groupBy(rows, ({ week }) => week);
    return RATE_METRICS.map((metric) => ({ channel, metric, ...chart(weeks, metric, lastDay) }));
  });
  adjust(charts.flatMap(({ points }) => points));
  return shownFrom(charts, from);
}

/** The same charts without the weeks before `from`; null shows all. What is usual stays as it was. */
export function shownFrom(charts: readonly ControlChart[], from: string | null): ControlChart[] {
  return charts.map((of) => ({
    ...of,
    points: of.points.filter(({ week }) => from === null || week >= from),
  }));
}

/**
 * Weeks in which a rate left what is usual, newest first: signals that remain when the false ones among all
 * channels and rates of the week are held to 5%. Each opens the conversations behind it; `shown` is the filter that
 * the facts were read by.
 */
export function changeAlerts(charts: readonly ControlChart[], shown: Filter = NO_FILTER): ChangeAlert[] {
  return charts
    .flatMap(({ channel, metric, points }) =>
      points.flatMap(({ week, signal, value, expected, numerator, denominator, q }) => {
        if (signal === null || value === null || q === null || q > FALSE_DISCOVERIES) return [];
        const filter = { ...shown, channel, from: week, to: addDays(week, 6), outcome: metric.outcome };
        return [
          { week, channel, metric, direction: signal, value, expected, numerator, denominator, q, filter },
        ];
      }),
    )
    .sort((a, b) => (a.week === b.week ? a.q - b.q : a.week < b.week ? 1 : -1));
}

function chart(
  weeks: readonly [string, WeeklySums[]][],
  metric: RateMetric,
  lastDay: string,
): Pick<ControlChart, 'points' | 'reason'> {
  const rates = weeks.map(
    ([week, rows]): WeekOfRate => ({
      week,
      numerator: sumOf(rows, metric.numerator),
      denominator: sumOf(rows, metric.denominator),
      complete: addDays(week, 6) <= lastDay,
    }),
  );
  const counts = new Map(rates.map((row) => [row.week, row]));
  const points = rateControl(rates).map((point) => {
    const { numerator = 0, denominator = 0 } = counts.get(point.week) ?? {};
    return { ...point, numerator, denominator, q: null };
  });
  const usable = rates.filter(({ complete, denominator }) => complete && denominator > 0).length;
  const reason =
    points.length > 0
      ? null
      : `not enough data: ${usable} complete ${usable === 1 ? 'week' : 'weeks'}, more than 8 are needed`;
  return { points, reason };
}

function adjust(points: readonly ChartPoint[]): void {
  for (const [, week] of groupBy(points, (point) => point.week)) {
    const tested = week.filter(({ p }) => p !== null);
    const adjusted = benjaminiHochberg(tested.map(({ p }) => p ?? 1));
    for (const [i, point] of tested.entries()) point.q = adjusted[i] ?? null;
  }
}
