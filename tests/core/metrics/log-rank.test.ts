import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurvivalTime } from '@/core/metrics/kaplan-meier';
import { logRank } from '@/core/metrics/log-rank';
import { survivalArbitrary } from './survival-arbitrary';
import { MAINTAINED, NONMAINTAINED, PLACEBO, SIX_MP } from './survival-samples';

/** A 2 x 2 table at every event time, each counted from scratch. */
function byTables(first: readonly SurvivalTime[], second: readonly SurvivalTime[]): number {
  const all = [...first, ...second];
  let difference = 0;
  let variance = 0;
  for (const t of new Set(all.filter(({ event }) => event).map(({ time }) => time))) {
    const n = all.filter(({ time }) => time >= t).length;
    const n1 = first.filter(({ time }) => time >= t).length;
    const d = all.filter(({ time, event }) => event && time === t).length;
    const d1 = first.filter(({ time, event }) => event && time === t).length;
    difference += d1 - (d * n1) / n;
    if (n > 1) variance += (d * n1 * (n - n1) * (n - d)) / (n * n * (n - 1));
  }
  return difference ** 2 / variance;
}

describe('logRank', () => {
  it('reproduces aml (published)', () => {
    const test = logRank(MAINTAINED, NONMAINTAINED);
    expect(test?.chiSquare).toBeCloseTo(3.396, 3);
    expect(test?.p).toBeCloseTo(0.0653, 4);
  });

  it('reproduces Freireich (published)', () => {
    const test = logRank(SIX_MP, PLACEBO);
    expect(test?.chiSquare).toBeCloseTo(16.793, 3);
    expect(test?.p).toBeCloseTo(4.17e-5, 7);
  });

  it('agrees with a table at every event time, whichever group comes first', () => {
    fc.assert(
      fc.property(survivalArbitrary(1), survivalArbitrary(1), (first, second) => {
        const test = logRank(first, second);
        if (test === null) return;
        expect(test.chiSquare).toBeCloseTo(byTables(first, second), 8);
        expect(logRank(second, first)?.chiSquare).toBeCloseTo(test.chiSquare, 8);
      }),
    );
  });

  it.each([
    ['nobody', [], []],
    ['one group empty', MAINTAINED, []],
    ['no events', [{ time: 3, event: false }], [{ time: 4, event: false }]],
  ])('has no answer for %s', (_, first, second) => expect(logRank(first, second)).toBeNull());
});
