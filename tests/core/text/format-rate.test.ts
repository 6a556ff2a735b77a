import { expect, it } from 'vitest';
import { formatRate } from '@/core/text/format-rate';

it.each([
  [0, '0%'],
  [0.0001, 'under 0.1%'],
  [0.0005, '0.1%'],
  [0.0312, '3.1%'],
  [0.0996, '10%'],
  [0.09949, '9.9%'],
  [0.308, '31%'],
  [1, '100%'],
])('%d reads %s', (share, words) => {
  expect(formatRate(share)).toBe(words);
});
