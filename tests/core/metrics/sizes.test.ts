import { describe, expect, it } from 'vitest';
import { kishEffectiveSize } from '@/core/metrics/kish-effective-size';
import { standardisedDifference } from '@/core/metrics/standardised-difference';

describe('kishEffectiveSize', () => {
  it.each([
    ['equal weights', [2, 2, 2, 2], 4],
    ['one weight that outweighs', [1, 0, 0], 1],
    ['halves', [1, 1, 2], 16 / 6],
    ['nothing', [], 0],
    ['no weight', [0, 0], 0],
  ])('%s', (_, weights, size) => expect(kishEffectiveSize(weights)).toBeCloseTo(size, 12));

  it('refuses what is no weight', () => expect(() => kishEffectiveSize([1, -1])).toThrow(RangeError));
});

describe('standardisedDifference', () => {
  const share = (n: number, yes: number) => ({ n, sum: yes, squares: yes });

  it('is the difference of shares in pooled standard deviations', () => {
    const expected = 0.2 / Math.sqrt((0.5 * 0.5 + 0.3 * 0.7) / 2);
    expect(standardisedDifference(share(100, 50), share(200, 60))).toBeCloseTo(expected, 12);
  });

  it('is null where nothing can be compared', () => {
    expect(standardisedDifference(share(0, 0), share(10, 5))).toBeNull();
    expect(standardisedDifference(share(10, 10), share(10, 10))).toBeNull();
  });
});
