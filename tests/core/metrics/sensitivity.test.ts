import { expect, it } from 'vitest';
import { sensitivity } from '@/core/metrics/sensitivity';

it('falls from the plain share of good to the harshest ratio', () => {
  const points = sensitivity(0.05);
  expect(points).toHaveLength(20);
  expect(points[0]).toEqual({ ratio: 1, value: 95 });
  expect(points[9]?.value).toBeCloseTo(65.5, 1);
  for (const [i, { value }] of points.entries()) expect(value).toBeLessThan(points[i - 1]?.value ?? 100);
  expect(sensitivity(null)).toEqual([]);
});
