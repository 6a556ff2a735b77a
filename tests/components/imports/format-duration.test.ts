import { expect, it } from 'vitest';
import { formatDuration } from '@/components/imports/format-duration';

it.each([
  [0, 'about a second'],
  [1.6, 'about 2 seconds'],
  [89, 'about 89 seconds'],
  [90, 'about 2 minutes'],
  [5_000, 'about 83 minutes'],
  [7_200, 'about 2 hours'],
])('%d s is %s', (seconds, words) => {
  expect(formatDuration(seconds)).toBe(words);
});
