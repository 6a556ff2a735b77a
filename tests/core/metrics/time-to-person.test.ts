import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeToPerson } from '@/core/metrics/time-to-person';
import { seeded } from '@/eval/coverage/simulate-conversations';

const waits = (seconds: readonly number[]) => seconds.map((s) => ({ seconds: s, count: 1 }));

describe('time to a person', () => {
  test('is the smallest wait that so many did not exceed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 80 }), (seconds) => {
        const { n, p50, p95 } = timeToPerson(waits(seconds));
        expect(n).toBe(seconds.length);
        const atMost = (limit: number | null) => seconds.filter((s) => s <= (limit ?? -1)).length / n;
        const below = (limit: number | null) => seconds.filter((s) => s < (limit ?? 0)).length / n;
        expect(atMost(p50.value)).toBeGreaterThanOrEqual(0.5);
        expect(below(p50.value)).toBeLessThan(0.5);
        expect(atMost(p95.value)).toBeGreaterThanOrEqual(0.95 - 1e-12);
        expect(below(p95.value)).toBeLessThan(0.95);
      }),
    );
  });

  test('does not depend on the order of the waits, nor on how they are counted', () => {
    const one = timeToPerson([
      { seconds: 5, count: 3 },
      { seconds: 2, count: 2 },
    ]);
    expect(one).toEqual(timeToPerson(waits([2, 5, 5, 2, 5])));
  });

  test('the interval of the median is the textbook one: the 2nd and 9th of ten', () => {
    const { p50 } = timeToPerson(waits([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect(p50).toEqual({ value: 5, low: 2, high: 9 });
  });

  test('an end that too few waits give is absent', () => {
    expect(timeToPerson(waits([1, 2, 3])).p95).toEqual({ value: 3, low: 2, high: null });
  });

  test('covers the true median and 95th percentile', () => {
    const random = seeded(7);
    let [median, upper] = [0, 0];
    const runs = 600;
    for (let run = 0; run < runs; run++) {
      const { p50, p95 } = timeToPerson(waits(Array.from({ length: 200 }, () => random())));
      if ((p50.low ?? 0) <= 0.5 && (p50.high ?? 1) >= 0.5) median += 1;
      if ((p95.low ?? 0) <= 0.95 && (p95.high ?? 1) >= 0.95) upper += 1;
    }
    expect(median / runs).toBeGreaterThan(0.92);
    expect(upper / runs).toBeGreaterThan(0.92);
  });

  test('says why there is none', () => {
    expect(timeToPerson([])).toMatchObject({ n: 0, p50: { value: null }, reason: expect.any(String) });
  });
});
