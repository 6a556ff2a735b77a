import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '@/components/charts/spread-labels';

describe('spreadLabels', () => {
  it.each([
    [[], []],
    [[50], [50]],
    [
      [10, 90],
      [10, 90],
    ],
    [
      [50, 50],
      [50, 66],
    ],
    [
      [98, 99],
      [84, 100],
    ],
    [
      [130, -20],
      [100, 0],
    ],
  ])('%j becomes %j', (wanted, placed) => {
    expect(spreadLabels(wanted, 16, 100)).toEqual(placed);
  });

  it('keeps the order, the gap and the frame', () => {
    const at = fc.double({ min: -50, max: 350, noNaN: true });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 12 }), (wanted) => {
        const placed = spreadLabels(wanted, 16, 300);
        const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
        for (const [rank, index] of order.entries()) {
          const y = placed[index] ?? Number.NaN;
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(300 + 1e-9);
          const above = order[rank - 1];
          if (above !== undefined) expect(y - (placed[above] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
      }),
    );
  });
});
