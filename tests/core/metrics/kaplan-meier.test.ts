import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, type SurvivalTime, survivalAt } from '@/core/metrics/kaplan-meier';
import { survivalArbitrary } from './survival-arbitrary';
import { MAINTAINED, SIX_MP } from './survival-samples';

/** Efron's redistribution to the right: a censored subject hands its mass to everybody who lasts longer. */
function redistribute(times: readonly SurvivalTime[], at: number): number {
  const sorted = [...times].sort((a, b) => a.time - b.time || Number(b.event) - Number(a.event));
  const mass = sorted.map(() => 1 / sorted.length);
  for (const [i, { event }] of sorted.entries()) {
    const later = sorted.length - i - 1;
    if (event || later === 0) continue;
    for (let j = i + 1; j < sorted.length; j++) mass[j] = (mass[j] ?? 0) + (mass[i] ?? 0) / later;
    mass[i] = 0;
  }
  return sorted.reduce((left, { time, event }, i) => (event && time <= at ? left - (mass[i] ?? 0) : left), 1);
}

describe('kaplanMeier', () => {
  it.each([
    ['aml maintained', MAINTAINED, 9, 0.9091],
    ['aml maintained', MAINTAINED, 13, 0.8182],
    ['aml maintained', MAINTAINED, 23, 0.6136],
    ['aml maintained', MAINTAINED, 48, 0.1841],
    ['6-MP', SIX_MP, 6, 0.8571],
    ['6-MP', SIX_MP, 10, 0.7529],
    ['6-MP', SIX_MP, 23, 0.4482],
  ])('%s (published): S(%#)', (_, times, at, survival) => {
    expect(survivalAt(kaplanMeier(times), at)).toBeCloseTo(survival, 4);
  });

  it('has Greenwood’s standard error (published)', () => {
    expect(kaplanMeier(MAINTAINED)[0]?.standardError).toBeCloseTo(0.0867, 4);
  });

  it('agrees with redistribution to the right', () => {
    fc.assert(
      fc.property(survivalArbitrary(1), fc.integer({ min: 0, max: 13 }), (times, at) => {
        expect(survivalAt(kaplanMeier(times), at)).toBeCloseTo(redistribute(times, at), 10);
      }),
    );
  });

  it('is the plain share, with the plain binomial error, where nobody is censored', () => {
    const times = [1, 2, 2, 3, 5].map((time) => ({ time, event: true }));
    const step = kaplanMeier(times).find(({ time }) => time === 2);
    expect(step?.survival).toBeCloseTo(2 / 5, 12);
    expect(step?.standardError).toBeCloseTo(Math.sqrt((0.4 * 0.6) / 5), 12);
  });

  it('keeps its interval around the curve and inside 0 to 1', () => {
    fc.assert(
      fc.property(survivalArbitrary(1), (times) => {
        for (const { survival, low, high, standardError } of kaplanMeier(times)) {
          expect(standardError).toBeGreaterThanOrEqual(0);
          if (low === null || high === null) {
            expect(survival).toBe(0);
            continue;
          }
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThan(survival);
          expect(high).toBeGreaterThan(survival);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('has no steps without events, and refuses times before time zero', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(kaplanMeier([{ time: 3, event: false }])).toEqual([]);
    expect(survivalAt([], 5)).toBe(1);
    expect(() => kaplanMeier([{ time: -1, event: true }])).toThrow(RangeError);
    expect(() => kaplanMeier([{ time: Number.NaN, event: true }])).toThrow(RangeError);
  });
});
