import { expect, it } from 'vitest';
import { lastPoint } from '@/components/charts/last-point';
import { trendPoint } from '@/tests/components/charts/trend-point';

it.each([
  [[80, 60], 'w1'],
  [[80, null, null], 'w0'],
  [[null], undefined],
  [[], undefined],
])('of the values %j', (values, week) => {
  expect(lastPoint(values.map((value, i) => trendPoint(`w${i}`, value)))?.week).toBe(week);
});
