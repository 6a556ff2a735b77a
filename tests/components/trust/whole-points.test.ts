import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePoints } from '@/components/trust/whole-points';

describe('wholePoints', () => {
  it.each([
    [[], 0, []],
    [[0, 0, 0], 0, [0, 0, 0]],
    [[9.4, 9.4, 8.2], 27, [10, 9, 8]],
    [[0.4, 26.6], 27, [0, 27]],
    [[12.5, 12.5], 25, [13, 12]],
  ])('%j of %d points: %j', (parts, total, whole) => {
    expect(wholePoints(parts, total)).toEqual(whole);
  });

  it('adds up, and moves no part by a whole point or more', () => {
    const part = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const total = Math.round(parts.reduce((a, b) => a + b, 0));
        const whole = wholePoints(parts, total);
        expect(whole.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [i, value] of whole.entries())
          expect(Math.abs(value - (parts[i] ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
