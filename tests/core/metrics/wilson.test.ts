import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '@/core/metrics/wilson';

describe('wilson', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d (published)', (numerator, denominator, low, high) => {
    const interval = wilson(numerator, denominator);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('has ends at which the score test just does not reject', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(ends, ([bad, good]) => {
        const interval = wilson(bad, bad + good);
        const p = bad / (bad + good);
        for (const end of [interval?.low ?? Number.NaN, interval?.high ?? Number.NaN]) {
          if (end === 0) continue;
          const z = (p - end) / Math.sqrt((end * (1 - end)) / (bad + good));
          expect(Math.abs(z)).toBeCloseTo(1.959964, 5);
        }
      }),
    );
  });

  it('is the exact end where all or none were seen', () => {
    expect(wilson(0, 7)?.low).toBe(0);
    expect(wilson(7, 7)?.high).toBe(1);
  });

  it('is null for nothing and throws for what is no proportion', () => {
    expect(wilson(0, 0)).toBeNull();
    for (const [a, b] of [
      [-1, 2],
      [3, 2],
      [Number.NaN, 2],
      [1, Number.NaN],
    ] as const) {
      expect(() => wilson(a, b)).toThrow(RangeError);
    }
  });
});
