import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixOf } from '@/core/metrics/mix';
import { rawSeverity, standardisedSeverity } from '@/core/metrics/standardised-severity';
import { noParts, type Strata, strataOf } from '@/core/metrics/strata';
import { stratumWeights } from '@/core/metrics/stratum-weights';
import { factsOf, samplesArbitrary } from './conversation-facts';

/** Strata from [n, severity sum] pairs. */
function strata(cells: Record<string, [number, number]>): Strata {
  return new Map(
    Object.entries(cells).map(([key, [n, severity]]) => [
      key,
      { n, severity, severitySquares: severity, parts: { ...noParts(), confusion: severity } },
    ]),
  );
}

describe('standardisedSeverity', () => {
  it('is sum W_h (S_h + 30 mu) / (n_h + 30), worked by hand', () => {
    const channel = strata({ easy: [70, 7], hard: [30, 12] });
    // z = .7, .5; mu = (.7 * .1 + .5 * .4) / 1.2 = .225
    const easy = (7 + 30 * 0.225) / 100;
    const hard = (12 + 30 * 0.225) / 60;
    const workspace = new Map([
      ['easy', 0.25],
      ['hard', 0.5],
      ['unseen', 0.25],
    ]);
    const mean = standardisedSeverity(channel, workspace);
    expect(mean?.b).toBeCloseTo(0.25 * easy + 0.5 * hard + 0.25 * 0.225, 12);
    expect(mean?.parts.confusion).toBeCloseTo(mean?.b ?? Number.NaN, 12);
    expect(mean?.n).toBe(100);
  });

  it('keeps the raw mean where the mix is the workspace’s, whatever the sizes of the strata', () => {
    const cells = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 9 }), (list, times) => {
        const own = strata(Object.fromEntries(list.map(([n, b], i) => [`h${i}`, [n, n * b]])));
        const other = strata(Object.fromEntries(list.map(([n], i) => [`h${i}`, [n * times, 0]])));
        const mean = standardisedSeverity(own, mixOf(other));
        const raw = rawSeverity(own);
        expect(mean?.b).toBeCloseTo(raw?.b ?? Number.NaN, 10);
        expect(mean?.nKish).toBeCloseTo(mean?.n ?? Number.NaN, 6);
      }),
    );
  });

  it('weighs conversations so that the weights sum to 1 and n shrinks by their unevenness', () => {
    fc.assert(
      fc.property(samplesArbitrary, (samples) => {
        const rows = samples.map(factsOf);
        const channel = strataOf(rows.filter((row) => row.channel === 'web'));
        const workspace = mixOf(strataOf(rows));
        const weights = stratumWeights(channel, workspace);
        let sum = 0;
        let squares = 0;
        for (const [key, { n }] of channel) {
          const weight = weights.get(key) ?? Number.NaN;
          expect(weight).toBeGreaterThan(0);
          sum += n * weight;
          squares += n * weight * weight;
        }
        const mean = standardisedSeverity(channel, workspace);
        if (channel.size === 0) {
          expect(mean).toBeNull();
          return;
        }
        expect(sum).toBeCloseTo(1, 12);
        expect(mean?.nKish).toBeCloseTo(1 / squares, 8);
        expect(mean?.nKish).toBeLessThanOrEqual(mean?.n ?? 0);
      }),
    );
  });

  it('has no mean for no conversations', () => {
    expect(standardisedSeverity(new Map(), new Map())).toBeNull();
    expect(rawSeverity(new Map())).toBeNull();
  });
});
