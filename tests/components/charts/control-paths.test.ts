import { describe, expect, it } from 'vitest';
import { controlPaths } from '@/components/charts/control-paths';
import { shareTop } from '@/components/charts/control-scale';

const point = (x: number, value: number | null, smoothed: number | null) => ({
  x,
  value,
  smoothed,
  low: 0.1,
  high: 0.3,
});

describe('the lines of a control chart', () => {
  it('are straight, and broken where a week is not known', () => {
    const points = [point(0, 0.2, 0.2), point(0.5, null, null), point(1, 0.4, 0.25)];
    const { value, smoothed, band } = controlPaths(points, 0.4);
    expect(value).toBe('M0 50h0M100 0h0');
    expect(smoothed).toBe('M0 50h0M100 37.5h0');
    // The limits are known in every week that is judged.
    expect(band).toBe('M0 25L50 25L100 25L100 75L50 75L0 75Z');
  });

  it('draws nothing of nothing', () => {
    expect(controlPaths([], 1)).toEqual({ value: '', smoothed: '', band: '' });
  });
});

it.each([
  [[], 0.01],
  [[0, null], 0.01],
  [[0.03], 0.04],
  [[0.05, 0.41], 0.6],
  [[1], 1],
])('an axis for %j ends at %d', (shares, top) => {
  expect(shareTop(shares)).toBe(top);
});
