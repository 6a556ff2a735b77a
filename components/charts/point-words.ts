import type { TrendPoint } from '@/core/metrics/weekly-trend';

/** A week of a channel in words: "31, 20 to 45, n 40". */
export function pointWords(point: TrendPoint | undefined): string {
  if (point === undefined || point.n === 0) return 'none';
  const { value, low, high, n } = point;
  if (value === null || low === null || high === null) return `too few (${n})`;
  return `${Math.round(value)}, ${Math.round(low)} to ${Math.round(high)}, n ${n}`;
}
