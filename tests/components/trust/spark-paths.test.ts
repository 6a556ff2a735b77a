import { expect, it } from 'vitest';
import { sparkPaths } from '@/components/trust/spark-paths';

it.each([
  [[], []],
  [[null, null], []],
  [[40], ['M50 60h0']],
  [[0, 100], ['M0 100L100 0']],
  // A week without a value breaks the line; a week alone is a dot.
  [
    [50, 60, null, 70, null],
    ['M0 50L25 40', 'M75 30h0'],
  ],
])('%j', (values, paths) => {
  expect(sparkPaths(values)).toEqual(paths);
});
