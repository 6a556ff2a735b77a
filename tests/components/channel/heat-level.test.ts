import { expect, it } from 'vitest';
import { heatLevel } from '@/components/channel/heat-level';

it.each([
  [0, 0],
  [0.01, 1],
  [0.25, 1],
  [0.26, 2],
  [0.75, 3],
  [1, 4],
  [1.2, 4],
])('%d of the most is step %d', (share, level) => {
  expect(heatLevel(share)).toBe(level);
});
