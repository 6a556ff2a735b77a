import { expect, it } from 'vitest';
import { timeGap } from '@/components/transcript/time-gap';

const MINUTE = 60_000;

it.each([
  [0, 0, null],
  [0, 2 * MINUTE - 1, null],
  [0, 2 * MINUTE, '2 minutes later'],
  [0, 59.9 * MINUTE, '59 minutes later'],
  [0, 60 * MINUTE, '1 hour later'],
  [0, 26 * 60 * MINUTE, '1 day later'],
  [0, 72 * 60 * MINUTE, '3 days later'],
  [5 * MINUTE, 0, null],
  [null, 5 * MINUTE, null],
  [0, null, null],
])('from %s to %s: %s', (before, after, words) => {
  expect(timeGap(before, after)).toBe(words);
});
