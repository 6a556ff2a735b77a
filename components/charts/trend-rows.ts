import type { TrendPoint } from '@/core/metrics/weekly-trend';

/** One week as it is drawn; null is not drawn. */
export interface TrendRow {
  /** Place on the x axis. */
  index: number;
  /** The solid line, over finished weeks. */
  line: number | null;
  /** The dashed line, from the last finished week into the unfinished one. */
  dash: number | null;
  /** The 95% interval. */
  band: [number, number] | null;
}

/** A channel's weeks as rows for the chart. Unknown weeks stay null and break the line. */
export function trendRows(points: readonly TrendPoint[]): TrendRow[] {
  return points.map(({ complete, value, low, high }, index) => {
    const next = points[index + 1];
    const joins = !complete || (next !== undefined && !next.complete && next.value !== null);
    return {
      index,
      line: complete ? value : null,
      dash: joins ? value : null,
      band: low === null || high === null ? null : [low, high],
    };
  });
}
