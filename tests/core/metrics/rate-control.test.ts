import { describe, expect, it } from 'vitest';
import { binomialTails } from '@/core/metrics/binomial-tails';
import { rateControl, type WeekOfRate } from '@/core/metrics/rate-control';

function weeks(counts: [number, number][]): WeekOfRate[] {
  return counts.map(([numerator, denominator], i) => ({
    week: `week ${i + 1}`,
    numerator,
    denominator,
    complete: true,
  }));
}

const usual: [number, number][] = Array.from({ length: 8 }, () => [20, 200]);

describe('rateControl', () => {
  it('judges nothing before eight complete weeks', () => {
    expect(rateControl(weeks(usual))).toEqual([]);
    expect(rateControl(weeks([...usual.slice(1), [0, 0], [90, 200]]))).toHaveLength(0);
  });

  it('flags the week in which the rate leaves what is usual', () => {
    const points = rateControl(weeks([...usual, [20, 200], [22, 200], [60, 200], [20, 200]]));
    expect(points.map(({ week }) => week)).toEqual(['week 9', 'week 10', 'week 11', 'week 12']);
    expect(points.map(({ signal }) => signal)).toEqual([null, null, 'high', 'high']);
    expect(points[0]).toMatchObject({ expected: 0.1, value: 0.1, method: 'ewma' });
    expect(points[2]?.p).toBeLessThan(0.004);
    // A signal is where the smoothed rate leaves its limits.
    for (const { smoothed, low, high, signal } of points) {
      expect(signal === 'high').toBe((smoothed ?? 0) > high);
      expect(signal === 'low').toBe((smoothed ?? 0) < low);
    }
  });

  it('adds a small lasting shift up until it shows', () => {
    const points = rateControl(
      weeks([...usual, ...Array.from({ length: 8 }, (): [number, number] => [27, 200])]),
    );
    expect(points[0]?.signal).toBeNull();
    expect(points.at(-1)?.signal).toBe('high');
  });

  it('judges rare failures by the binomial distribution, one week at a time', () => {
    const rare: [number, number][] = Array.from({ length: 8 }, () => [1, 100]);
    const points = rateControl(weeks([...rare, [4, 100], [6, 100]]));
    expect(points.map(({ method }) => method)).toEqual(['exact', 'exact']);
    expect(points.map(({ signal }) => signal)).toEqual([null, 'high']);
    expect(points[1]?.p).toBeCloseTo(2 * binomialTails(6, 100, 0.01).atLeast, 12);
    // The limits are the outermost counts that are no signal.
    for (const { low, high } of points) {
      expect([low, high]).toEqual([0, 0.05]);
    }
  });

  it('leaves the unfinished week out', () => {
    const list = weeks([...usual, [20, 200], [199, 200]]);
    const points = rateControl(list.map((row, i) => ({ ...row, complete: i < 9 })));
    expect(points.map(({ week }) => week)).toEqual(['week 9']);
  });

  it.each([
    ['never', 0],
    ['always', 200],
  ])('is defined where the baseline %s failed', (_, count) => {
    const same: [number, number][] = Array.from({ length: 9 }, () => [count, 200]);
    const [point, other] = rateControl(weeks([...same, [200 - count, 200]]));
    expect(point).toMatchObject({ method: 'exact', signal: null, p: 1 });
    expect(other?.signal).toBe(count === 0 ? 'high' : 'low');
  });
});

describe('binomialTails', () => {
  it.each([
    [0, 5, 0.3],
    [2, 5, 0.3],
    [5, 5, 0.3],
    [7, 40, 0.05],
  ])('are sums of chances: %d of %d at %d', (count, trials, p) => {
    const chance = (k: number) => {
      let ways = 1;
      for (let i = 0; i < k; i++) ways = (ways * (trials - i)) / (i + 1);
      return ways * p ** k * (1 - p) ** (trials - k);
    };
    const sum = (from: number, to: number) => {
      let total = 0;
      for (let k = from; k <= to; k++) total += chance(k);
      return total;
    };
    const { atMost, atLeast } = binomialTails(count, trials, p);
    expect(atMost).toBeCloseTo(sum(0, count), 10);
    expect(atLeast).toBeCloseTo(sum(count, trials), 10);
  });
});
