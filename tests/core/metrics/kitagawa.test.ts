import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitagawa } from '@/core/metrics/kitagawa';
import { strataOf } from '@/core/metrics/strata';
import { trust } from '@/core/metrics/trust';
import { factsOf, type Sample, samplesArbitrary } from './conversation-facts';

const split = (a: Sample[], b: Sample[]) => kitagawa(strataOf(a.map(factsOf)), strataOf(b.map(factsOf)), 10);
const mean = (samples: Sample[]) => samples.reduce((sum, { severity }) => sum + severity, 0) / samples.length;

function cases(topic: string, n: number, severity: number): Sample[] {
  const one = {
    channel: 'web',
    topic,
    customerKind: 'new',
    customer: '',
    severity,
    group: 'confusion',
  } as const;
  return Array.from({ length: n }, () => one);
}

describe('kitagawa', () => {
  it('adds up to the change, in severity and in points', () => {
    fc.assert(
      fc.property(samplesArbitrary, samplesArbitrary, (earlier, later) => {
        const parts = split(earlier, later);
        if (earlier.length === 0 || later.length === 0) {
          expect(parts).toBeNull();
          return;
        }
        expect((parts?.quality ?? 0) + (parts?.mix ?? 0)).toBeCloseTo(mean(later) - mean(earlier), 10);
        const change = trust(mean(later)) - trust(mean(earlier));
        expect((parts?.points.quality ?? 0) + (parts?.points.mix ?? 0)).toBeCloseTo(change, 8);
      }),
    );
  });

  it('finds only mix where the same cases went as before, only quality where the same cases came', () => {
    const before = [...cases('easy', 80, 0.1), ...cases('hard', 20, 0.5)];
    const harder = split(before, [...cases('easy', 20, 0.1), ...cases('hard', 80, 0.5)]);
    expect(harder?.quality).toBeCloseTo(0, 12);
    expect(harder?.mix).toBeCloseTo(0.24, 12);
    const worse = split(before, [...cases('easy', 80, 0.2), ...cases('hard', 20, 0.7)]);
    expect(worse?.mix).toBeCloseTo(0, 12);
    expect(worse?.quality).toBeCloseTo(0.12, 12);
  });

  it('agrees with swapping one thing at a time, averaged over both orders', () => {
    const before = { easy: [80, 0.1], hard: [20, 0.5] } as const;
    const after = { easy: [30, 0.2], hard: [70, 0.4] } as const;
    const b = (mix: typeof before | typeof after, rates: typeof before | typeof after) =>
      (mix.easy[0] * rates.easy[1] + mix.hard[0] * rates.hard[1]) / 100;
    const quality = (b(before, after) - b(before, before) + b(after, after) - b(after, before)) / 2;
    const parts = split(
      [...cases('easy', ...before.easy), ...cases('hard', ...before.hard)],
      [...cases('easy', ...after.easy), ...cases('hard', ...after.hard)],
    );
    expect(parts?.quality).toBeCloseTo(quality, 12);
  });

  it('counts a case that is new as mix', () => {
    const parts = split(cases('easy', 50, 0.1), [...cases('easy', 50, 0.1), ...cases('hard', 50, 0.5)]);
    expect(parts?.quality).toBeCloseTo(0, 12);
    expect(parts?.mix).toBeCloseTo(0.2, 12);
  });
});
