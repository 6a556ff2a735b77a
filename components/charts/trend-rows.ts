import type { ChannelTrend } from '@/core/metrics/weekly-trend';

/** One week of the chart. Keys are the series' places: a channel may be called anything. */
export interface TrendRow {
  week: string;
  [series: string]: string | number | [number, number] | null;
}

export const lineKey = (series: number) => `line${series}`;
export const dashKey = (series: number) => `dash${series}`;
export const bandKey = (series: number) => `band${series}`;

/**
 * The trend as rows for the chart: a solid line over complete weeks, a dashed one from the last complete
 * week into the unfinished one, a band for the interval. Unknown weeks stay null and break the line.
 */
export function trendRows(trends: readonly ChannelTrend[]): TrendRow[] {
  const weeks = trends[0]?.points.map(({ week }) => week) ?? [];
  return weeks.map((week, i) => {
    const row: TrendRow = { week };
    for (const [series, { points }] of trends.entries()) {
      const point = points[i];
      if (point === undefined) continue;
      const next = points[i + 1];
      const joins = !point.complete || (next !== undefined && !next.complete && next.value !== null);
      row[lineKey(series)] = point.complete ? point.value : null;
      row[dashKey(series)] = joins ? point.value : null;
      row[bandKey(series)] = point.low === null || point.high === null ? null : [point.low, point.high];
    }
    return row;
  });
}

/** The last value of a series that is drawn, for its label; null where none is. */
export function lastValue({ points }: ChannelTrend): number | null {
  return points.findLast(({ value }) => value !== null)?.value ?? null;
}
