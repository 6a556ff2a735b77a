import { expect, it } from 'vitest';
import { formatBytes } from '@/components/imports/format-bytes';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [9_960, '10 kB'],
  [999_400, '999 kB'],
  [999_600, '1.0 MB'],
  [4_812_331, '4.8 MB'],
  [7_300_000_000_000, '7300 GB'],
])('%d is %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
