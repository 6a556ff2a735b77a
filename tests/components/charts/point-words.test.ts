import { expect, it } from 'vitest';
import { pointWords } from '@/components/charts/point-words';
import { trendPoint } from '@/tests/components/charts/trend-point';

it.each([
  [trendPoint('w', 30.6, { low: 19.7, high: 44.5, n: 40 }), '31, 20 to 45, n 40'],
  [trendPoint('w', null, { n: 3 }), 'too few (3)'],
  [trendPoint('w', null, { n: 0 }), 'none'],
  [undefined, 'none'],
])('a week in words', (point, words) => {
  expect(pointWords(point)).toBe(words);
});
