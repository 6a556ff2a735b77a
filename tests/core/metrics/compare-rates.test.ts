import { describe, expect, it } from 'vitest';
import { compareRates, newcombe } from '@/core/metrics/compare-rates';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('newcombe', () => {
  it.each([
    [of(56, 70), of(48, 80), 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.1705, 0.809],
  ])('%o against %o (published)', (first, second, low, high) => {
    const interval = newcombe(first, second);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });
});

describe('compareRates', () => {
  it('computes the pooled z test', () => {
    // z = .2 / sqrt(104/150 * 46/150 * (1/70 + 1/80)) = 2.650, two-sided p = .00805
    expect(compareRates(of(56, 70), of(48, 80)).p).toBeCloseTo(0.00805, 5);
  });

  it.each([
    ['real', of(56, 70), of(48, 80)],
    ['noise', of(20, 70), of(20, 80)],
    ['noise', of(0, 50), of(0, 50)],
    ['cannot-tell', of(9, 10), of(3, 10)],
    ['cannot-tell', of(29, 29), of(0, 1000)],
    ['cannot-tell', of(0, 0), of(3, 100)],
  ] as const)('is %s for %o against %o', (verdict, first, second) => {
    expect(compareRates(first, second).verdict).toBe(verdict);
  });

  it('turns round with its arguments', () => {
    const there = compareRates(of(56, 70), of(48, 80));
    const back = compareRates(of(48, 80), of(56, 70));
    expect(back.difference).toBeCloseTo(-(there.difference ?? 0), 12);
    expect(back.low).toBeCloseTo(-(there.high ?? 0), 12);
    expect(back.p).toBeCloseTo(there.p ?? 0, 12);
  });

  it('has no figures where nothing was counted, and no p where nothing varies', () => {
    const empty = { difference: null, low: null, high: null, p: null, verdict: 'cannot-tell' };
    expect(compareRates(of(0, 0), of(1, 2))).toEqual(empty);
    expect(compareRates(of(40, 40), of(50, 50))).toMatchObject({ difference: 0, p: null });
  });
});
