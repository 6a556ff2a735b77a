import type { TrendPoint } from '@/core/metrics/weekly-trend';

/** A week of a trend: with a value from 50 conversations, without one from 2. */
export function trendPoint(week: string, value: number | null, more: Partial<TrendPoint> = {}): TrendPoint {
  const known = value !== null;
  return {
    week,
    n: known ? 50 : 2,
    nEff: known ? 50 : 2,
    value,
    low: known ? value - 5 : null,
    high: known ? value + 5 : null,
    thin: false,
    complete: true,
    reason: known ? null : 'not enough data',
    ...more,
  };
}
