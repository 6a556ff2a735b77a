import { describe, expect, it } from 'vitest';
import { trendRows } from '@/components/charts/trend-rows';
import { trendPoint } from '@/tests/components/charts/trend-point';

const unfinished = { complete: false };

describe('trendRows', () => {
  const rows = trendRows([
    trendPoint('w1', 80),
    trendPoint('w2', null),
    trendPoint('w3', 70),
    trendPoint('w4', 60, unfinished),
  ]);

  it('breaks the line where nothing is known and ends it before the unfinished week', () => {
    expect(rows.map(({ line }) => line)).toEqual([80, null, 70, null]);
    expect(rows.map(({ band }) => band)).toEqual([[75, 85], null, [65, 75], [55, 65]]);
  });

  it('dashes from the last finished week into the unfinished one', () => {
    expect(rows.map(({ dash }) => dash)).toEqual([null, null, 70, 60]);
  });

  it('dashes nothing into an unfinished week without a value', () => {
    const [known, unknown] = trendRows([trendPoint('w1', 70), trendPoint('w2', null, unfinished)]);
    expect([known?.dash, unknown?.dash]).toEqual([null, null]);
  });

  it('places weeks evenly, gaps included', () => {
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });
});
