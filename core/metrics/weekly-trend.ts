import { addDays } from '@/core/time/add-days';
import { weekOf } from '@/core/time/week-of';
import { customerClustering } from './customer-clustering';
import { ENOUGH } from './enough';
import type { CustomerClusterSums, SeverityFacts, WeeklySeverityFacts } from './facts';
import { groupBy } from './group-by';
import { mixOf } from './mix';
import { severitySums } from './severity-sums';
import { strataOf } from './strata';
import { trustFigure } from './trust-figure';

/** Effective conversations below which a week has no point: its interval would span most of the scale. */
const ENOUGH_FOR_A_POINT = 10;

export interface TrendPoint {
  /** The Monday, YYYY-MM-DD. */
  week: string;
  /** Scored conversations. */
  n: number;
  nEff: number;
  /** Trust in points; null is a gap in the line. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Drawn on fewer effective conversations than a figure needs: to be shown as uncertain. */
  thin: boolean;
  /** False while the week's last day is still to come. */
  complete: boolean;
  /** Why there is no point, in words; null where there is one. */
  reason: string | null;
}

export interface ChannelTrend {
  channel: string;
  points: TrendPoint[];
}

/**
 * Trust week by week for each channel (alphabetical). All series have the same weeks, from the first
 * with data in any channel to that of `lastDay`, so they share an axis; weeks without enough data are gaps.
 * Each week is standardised to the mix of the whole period, so a wave of hard cases does not look like
 * a loss of trust. `lastDay` (YYYY-MM-DD) is the last day that data covers; a stray date behind it has no week. No facts, no series.
 */
export function weeklyTrend(
  facts: readonly WeeklySeverityFacts[],
  clusters: readonly CustomerClusterSums[],
  ratio: number,
  lastDay: string,
  workspace: readonly SeverityFacts[] = facts,
): ChannelTrend[] {
  const weeks = weeksOf(facts, lastDay);
  const mix = mixOf(strataOf(workspace));
  const clustersOf = new Map(clusters.map((sums) => [sums.channel, sums]));
  return groupBy(facts, (row) => row.channel).map(([channel, rows]) => {
    const sums = severitySums(rows);
    const clustering = customerClustering(clustersOf.get(channel) ?? null, sums);
    const rowsOf = new Map(groupBy(rows, (row) => row.week));
    const points = weeks.map((week) => {
      const strata = strataOf(rowsOf.get(week) ?? []);
      const share = sums.n === 0 ? 1 : severitySums(rowsOf.get(week) ?? []).n / sums.n;
      const figure = trustFigure(strata, { mix, clustering, ratio, share, enough: ENOUGH_FOR_A_POINT });
      const { n, nEff, value, low, high, reason } = figure;
      const thin = value !== null && nEff < ENOUGH;
      return { week, n, nEff, value, low, high, thin, complete: addDays(week, 6) <= lastDay, reason };
    });
    return { channel, points };
  });
}

function weeksOf(facts: readonly WeeklySeverityFacts[], lastDay: string): string[] {
  const [first] = facts.map((row) => row.week).sort();
  if (first === undefined) return [];
  const covered = weekOf(lastDay);
  const weeks: string[] = [];
  for (let week = first; week <= covered; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
