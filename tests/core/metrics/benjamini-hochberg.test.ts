import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '@/core/metrics/benjamini-hochberg';

/** The 15 p-values of Benjamini and Hochberg's own example; at q = .05 the first four are reported. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

/** How many the step-up rule of the paper rejects: the largest k with p_(k) <= k q / m. */
function rejected(pValues: readonly number[], q: number): number {
  const sorted = [...pValues].sort((a, b) => a - b);
  return sorted.findLastIndex((p, i) => p <= ((i + 1) * q) / sorted.length) + 1;
}

describe('benjaminiHochberg', () => {
  it('reports the first four of the published fifteen', () => {
    const adjusted = benjaminiHochberg(PUBLISHED);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  it('agrees with the step-up rule at every level, in the order given', () => {
    const pValue = fc.integer({ min: 0, max: 1000 }).map((p) => p / 1000);
    const q = fc.constantFrom(0.0101, 0.0502, 0.1003, 0.3004);
    fc.assert(
      fc.property(fc.array(pValue, { maxLength: 40 }), q, (pValues, level) => {
        const adjusted = benjaminiHochberg(pValues);
        expect(adjusted.filter((p) => p <= level)).toHaveLength(rejected(pValues, level));
        for (const [i, p] of pValues.entries()) expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        const order = [...pValues.keys()].sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
        const ranked = order.map((i) => adjusted[i] ?? 0);
        expect(ranked).toEqual([...ranked].sort((a, b) => a - b));
      }),
    );
  });

  it('has nothing to adjust in nothing, and refuses what is no p-value', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([0.5, Number.NaN])).toThrow(RangeError);
  });
});
