import { describe, expect, it } from 'vitest';
import { type Moments, predictionPowered } from '@/core/metrics/prediction-powered';
import { trust } from '@/core/metrics/trust';
import { seeded } from '@/eval/coverage/simulate-conversations';

function moments(values: readonly number[]): Moments {
  const add = (term: (x: number) => number) => values.reduce((sum, x) => sum + term(x), 0);
  return { n: values.length, sum: add((x) => x), squares: add((x) => x * x) };
}

/** 3% truly bad, seen by a detector that misses a fifth of them and calls good ones bad by `falseAlarms`. */
function detect(n: number, falseAlarms: number, random: () => number): { truth: number; seen: number }[] {
  return Array.from({ length: n }, () => {
    const truth = random() < 0.03 ? 1 : 0;
    return { truth, seen: random() < (truth ? 0.8 : falseAlarms) ? 1 : 0 };
  });
}

describe('predictionPowered', () => {
  it('is mean_N(f) + mean_n(Y - f) with variance s2_f / N + s2_(Y-f) / n', () => {
    const machine = [0, 1, 1, 0, 1, 0, 0, 0];
    const differences = [-1, 0, 0, 0, -1];
    const fit = predictionPowered(moments(machine), moments(differences));
    // s2 of 3 in 8: 15/56; of the differences: .3. No part of the interval is cut off at 0 or 1 but the low end.
    const half = 1.959963984540054 * Math.sqrt(15 / 56 / 8 + 0.3 / 5);
    expect(fit?.raw).toBe(0.375);
    expect(fit?.value).toBe(0);
    expect(fit?.low).toBe(0);
    expect(fit?.high).toBeCloseTo(0.375 - 0.4 + half, 12);
  });

  it.each([
    [0.05, 56],
    [0.01, 74],
  ])(
    'takes away what a detector with %d false alarms does to trust (published: %d instead of 76)',
    (alarms, shown) => {
      const conversations = detect(200_000, alarms, seeded(3));
      const machine = moments(conversations.map(({ seen }) => seen));
      const reviewed = moments(conversations.slice(0, 40_000).map(({ truth, seen }) => truth - seen));
      const fit = predictionPowered(machine, reviewed);
      expect(Math.abs(trust(fit?.raw ?? 0) - shown)).toBeLessThan(1);
      expect(Math.abs(trust(fit?.value ?? 0) - 76.4)).toBeLessThan(2);
    },
  );

  it('covers the truth 95 times in 100', () => {
    const random = seeded(4);
    let covered = 0;
    for (let run = 0; run < 1000; run++) {
      const conversations = detect(2000, 0.05, random);
      const machine = moments(conversations.map(({ seen }) => seen));
      const reviewed = moments(detect(500, 0.05, random).map(({ truth, seen }) => truth - seen));
      const fit = predictionPowered(machine, reviewed);
      if (fit && fit.low <= 0.03 && 0.03 <= fit.high) covered += 1;
    }
    expect(covered / 1000).toBeGreaterThan(0.92);
    expect(covered / 1000).toBeLessThan(0.98);
  });

  it('has no estimate from fewer than two', () => {
    expect(predictionPowered(moments([1, 0]), moments([0]))).toBeNull();
    expect(predictionPowered(moments([]), moments([0, 1]))).toBeNull();
  });
});
