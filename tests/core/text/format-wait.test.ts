import { expect, it } from 'vitest';
import { formatWait } from '@/core/text/format-wait';

it.each([
  [0, '0 s'],
  [89, '89 s'],
  [90, '2 min'],
  [3_600, '60 min'],
  [5_400, '1 h 30 min'],
  [7_200, '2 h'],
  [172_800, '2 days'],
])('%d seconds are %s', (seconds, words) => {
  expect(formatWait(seconds)).toBe(words);
});
