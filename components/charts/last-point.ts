import type { TrendPoint } from '@/core/metrics/weekly-trend';

/** A point that has a value. */
export type KnownPoint = TrendPoint & { value: number };

/** The last week of a line that is drawn; undefined where none is. */
export function lastPoint(points: readonly TrendPoint[]): KnownPoint | undefined {
  return points.findLast((point): point is KnownPoint => point.value !== null);
}
