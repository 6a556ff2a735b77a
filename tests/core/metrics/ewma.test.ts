import { describe, expect, it } from 'vitest';
import { normalCdf } from '@/core/math/normal-cdf';
import { EWMA_LAMBDA, ewma } from '@/core/metrics/ewma';
import { normalDraws, seeded } from '@/eval/coverage/simulate-conversations';

/** Average run length by a Markov chain over small cells of the average, with the chart's own limits. */
function runLength(shift: number): number {
  const limits = ewma(new Array<number>(60).fill(0)).map((point) => point?.limit ?? Number.NaN);
  const widest = limits.at(-1) ?? Number.NaN;
  const cells = 151;
  const width = (2 * widest) / cells;
  const centre = (cell: number) => -widest + width * (cell + 0.5);
  const reach = (from: number, edge: number) =>
    normalCdf((edge - (1 - EWMA_LAMBDA) * centre(from)) / EWMA_LAMBDA - shift);
  const chance = Array.from({ length: cells }, (_, from) => {
    const edges = Array.from({ length: cells + 1 }, (_, to) => reach(from, centre(to) - width / 2));
    return Float64Array.from({ length: cells }, (_, to) => (edges[to + 1] ?? 0) - (edges[to] ?? 0));
  });
  let alive = new Float64Array(cells);
  alive[(cells - 1) / 2] = 1;
  let expected = 0;
  for (let step = 0; step < 4000; step++) {
    const limit = limits[step] ?? widest;
    const next = new Float64Array(cells);
    for (const [from, mass] of alive.entries()) {
      expected += mass;
      const row = chance[from];
      if (mass > 1e-15 && row)
        for (const [to, share] of row.entries()) next[to] = (next[to] ?? 0) + mass * share;
    }
    for (const [to, mass] of next.entries()) {
      next[to] = mass * Math.min(1, Math.max(0, (limit - Math.abs(centre(to))) / width + 0.5));
    }
    alive = next;
  }
  return expected;
}

describe('ewma', () => {
  // The published run lengths, 356 and 8.7, are simulated ones; the chain gives 366 and 8.8.
  it.each([
    [0, 356, 366],
    [1, 8.7, 8.8],
  ])('after a shift of %d runs %d values on average (published; exact %d)', (shift, published, exact) => {
    const length = runLength(shift);
    expect(Math.abs(length / published - 1)).toBeLessThan(0.03);
    expect(Math.abs(length / exact - 1)).toBeLessThan(0.01);
  });

  it('runs as long when it is simply tried', () => {
    const draw = normalDraws(seeded(11));
    const lengths = Array.from({ length: 5000 }, () => {
      const points = ewma(Array.from({ length: 80 }, () => draw() + 1));
      return 1 + points.findIndex((point) => point?.signal != null);
    });
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeCloseTo(8.8, 0);
  });

  it('computes average and limits as written', () => {
    const [first, second] = ewma([1, 2]);
    expect(first?.value).toBeCloseTo(0.2, 12);
    expect(first?.limit).toBeCloseTo(2.86 * 0.2, 12);
    expect(second?.value).toBeCloseTo(0.2 * 2 + 0.8 * 0.2, 12);
    // Var = lambda / (2 - lambda) (1 - (1 - lambda)^(2t))
    expect(second?.limit).toBeCloseTo(2.86 * Math.sqrt((0.2 / 1.8) * (1 - 0.8 ** 4)), 12);
  });

  it('says which way, and steps over what cannot be judged', () => {
    expect(ewma([5, null, 0]).map((point) => point?.signal)).toEqual(['high', undefined, 'high']);
    expect(ewma([-5])[0]?.signal).toBe('low');
    expect(ewma([])).toEqual([]);
  });
});
