import { describe, expect, it } from 'vitest';
import { bandKey, dashKey, lastValue, lineKey, trendRows } from '@/components/charts/trend-rows';
import type { ChannelTrend, TrendPoint } from '@/core/metrics/weekly-trend';

function point(week: string, value: number | null, complete = true): TrendPoint {
  const known = value !== null;
  return {
    week,
    n: known ? 50 : 2,
    nEff: known ? 50 : 2,
    value,
    low: known ? value - 5 : null,
    high: known ? value + 5 : null,
    thin: false,
    complete,
    reason: known ? null : 'not enough data',
  };
}

const TREND: ChannelTrend = {
  channel: 'week',
  points: [point('w1', 80), point('w2', null), point('w3', 70), point('w4', 60, false)],
};

describe('trendRows', () => {
  const rows = trendRows([TREND]);

  it('breaks the line where nothing is known and ends it before the unfinished week', () => {
    expect(rows.map((row) => row[lineKey(0)])).toEqual([80, null, 70, null]);
    expect(rows.map((row) => row[bandKey(0)])).toEqual([[75, 85], null, [65, 75], [55, 65]]);
  });

  it('dashes from the last complete week into the unfinished one', () => {
    expect(rows.map((row) => row[dashKey(0)])).toEqual([null, null, 70, 60]);
  });

  it('keeps the weeks apart from the series, whatever a channel is called', () => {
    expect(rows.map(({ week }) => week)).toEqual(['w1', 'w2', 'w3', 'w4']);
  });

  it('has no rows without a series', () => {
    expect(trendRows([])).toEqual([]);
  });
});

describe('lastValue', () => {
  it('is the last that is drawn', () => {
    expect(lastValue(TREND)).toBe(60);
    expect(lastValue({ channel: 'x', points: [point('w1', 50), point('w2', null)] })).toBe(50);
    expect(lastValue({ channel: 'x', points: [] })).toBeNull();
  });
});
