import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalAt } from '@/core/metrics/kaplan-meier';
import { restrictedMean, restrictedMeanDifference } from '@/core/metrics/restricted-mean';
import { survivalArbitrary } from './survival-arbitrary';
import { PLACEBO, SIX_MP } from './survival-samples';

describe('restrictedMean', () => {
  it('is the area under the curve, summed unit by unit', () => {
    fc.assert(
      fc.property(survivalArbitrary(1), fc.integer({ min: 1, max: 12 }), (times, horizon) => {
        const fit = restrictedMean(times, horizon);
        if (fit === null) return;
        const steps = kaplanMeier(times);
        let area = 0;
        for (let t = 0; t < horizon; t++) area += survivalAt(steps, t);
        expect(fit.mean).toBeCloseTo(area, 10);
      }),
    );
  });

  it('is the mean of the cut times, with its standard error, where nobody is censored', () => {
    const cut = PLACEBO.map(({ time }) => Math.min(time, 15));
    const mean = cut.reduce((sum, t) => sum + t, 0) / cut.length;
    const variance = cut.reduce((sum, t) => sum + (t - mean) ** 2, 0) / cut.length;
    const fit = restrictedMean(PLACEBO, 15);
    expect(fit?.mean).toBeCloseTo(mean, 12);
    expect(fit?.standardError).toBeCloseTo(Math.sqrt(variance / cut.length), 12);
  });

  it('refuses a horizon that nobody was followed to', () => {
    expect(restrictedMean(SIX_MP, 36)).toBeNull();
    expect(restrictedMean(SIX_MP, 35)).not.toBeNull();
    expect(restrictedMean(PLACEBO, 36)).not.toBeNull();
    expect(restrictedMean([], 5)).toBeNull();
    expect(restrictedMeanDifference(SIX_MP, [], 20)).toBeNull();
  });
});

describe('restrictedMeanDifference', () => {
  it('agrees with a bootstrap over subjects', () => {
    const fit = restrictedMeanDifference(SIX_MP, PLACEBO, 20);
    // Another program: a difference of 7.688 weeks; 4,000 resamples of each arm deviate by 1.78.
    expect(fit?.difference).toBeCloseTo(7.688, 3);
    expect(((fit?.high ?? 0) - (fit?.low ?? 0)) / (2 * 1.96)).toBeCloseTo(1.78, 1);
    expect(fit?.p).toBeLessThan(0.001);
  });
});
