import type { Filter } from '@/core/filter/filter';
import { addDays } from '@/core/time/add-days';
import type { ChangeAlert } from './control-chart';
import { groupBy } from './group-by';
import type { RateMetric } from './rate-metrics';

/** Weeks on end in which a rate of a channel was away from what is usual. */
export interface AlertEpisode {
  channel: string;
  metric: RateMetric;
  direction: 'high' | 'low';
  firstWeek: string;
  lastWeek: string;
  weeks: number;
  /** Over these weeks together. */
  numerator: number;
  denominator: number;
  expected: number;
  /** The last complete week is one of them. */
  ongoing: boolean;
  /** Opens exactly the conversations of the numerator. */
  filter: Filter;
}

/** Days from one Monday to the next. */
const WEEK = 7;

/**
 * Alerts of the same channel, rate and direction in weeks that follow each other, as one: those that go on
 * first, then the newest. `lastWeek` is the Monday of the last complete week. Only the weeks that were flagged
 * are counted, so an episode has no gap.
 */
export function alertEpisodes(alerts: readonly ChangeAlert[], lastWeek: string): AlertEpisode[] {
  return groupBy(alerts, ({ channel, metric, direction }) => JSON.stringify([channel, metric.key, direction]))
    .flatMap(([, rows]) => runs(rows.toSorted((a, b) => (a.week < b.week ? -1 : 1))))
    .map((run) => episode(run, lastWeek))
    .sort(
      (a, b) =>
        Number(b.ongoing) - Number(a.ongoing) ||
        (a.lastWeek === b.lastWeek ? b.numerator - a.numerator : a.lastWeek < b.lastWeek ? 1 : -1),
    );
}

function runs(rows: readonly ChangeAlert[]): ChangeAlert[][] {
  const found: ChangeAlert[][] = [];
  for (const row of rows) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last && addDays(last.week, WEEK) === row.week) run.push(row);
    else found.push([row]);
  }
  return found;
}

function episode(run: readonly ChangeAlert[], lastComplete: string): AlertEpisode {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new Error('an episode has a week');
  const { channel, metric, direction, expected } = first;
  return {
    channel,
    metric,
    direction,
    expected,
    firstWeek: first.week,
    lastWeek: last.week,
    weeks: run.length,
    numerator: run.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: run.reduce((sum, { denominator }) => sum + denominator, 0),
    ongoing: last.week >= lastComplete,
    filter: { ...first.filter, to: addDays(last.week, 6) },
  };
}
