import { describe, expect, it } from 'vitest';
import { betaQuantile } from '@/core/math/beta-quantile';
import { incompleteBeta } from '@/core/math/incomplete-beta';
import { incompleteGammaUpper } from '@/core/math/incomplete-gamma';
import { logGamma } from '@/core/math/log-gamma';
import { normalCdf, normalTwoSidedP } from '@/core/math/normal-cdf';
import { normalQuantile } from '@/core/math/normal-quantile';
import { studentQuantile } from '@/core/math/student-quantile';

/** Reference values: SciPy 1.17 (Cephes and Boost), which shares no code with ours. */
function close(actual: number, expected: number, relative = 1e-10): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));
}

describe('logGamma', () => {
  it.each([
    [1e-5, 11.512919692895826],
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [1.5, -0.12078223763524526],
    [3, Math.LN2],
    [10.25, 13.368023671476045],
    [171.5, 709.1431630309283],
    [1e6, 12815504.569147611],
  ])('of %d', (x, expected) => close(logGamma(x), expected));

  it('is NaN where there is no gamma', () => {
    expect(logGamma(0)).toBeNaN();
    expect(logGamma(-1.5)).toBeNaN();
  });
});

describe('incompleteBeta', () => {
  it.each([
    [0.2, 0.5, 0.5, 0.2951672353008665],
    [0.5, 2, 3, 0.6875],
    [0.01, 0.5, 30.5, 0.564484693193997],
    [0.05, 50.5, 950.5, 0.4912966099016582],
    [0.999, 0.5, 2, 0.9999996248749297],
    [0.3, 300_000.5, 700_000.5, 0.4999419624070245],
    [1e-6, 0.5, 1000, 0.03566614506654726],
  ])('at %d for (%d, %d)', (x, a, b, expected) => close(incompleteBeta(x, a, b), expected, 1e-8));

  it('is the binomial tail for whole numbers', () => {
    // P(X >= 2) of 4 tosses at .3: 1 - .7^4 - 4 .3 .7^3
    close(incompleteBeta(0.3, 2, 3), 1 - 0.7 ** 4 - 4 * 0.3 * 0.7 ** 3);
  });

  it('arrives at the mean too, where rounding puts x to the right of it from either side', () => {
    const a = 3.8701499999999993;
    const b = 3.870150000000001;
    close(incompleteBeta(a / (a + b), a, b), 0.5, 1e-8);
  });

  it('clamps x and refuses parameters that are not positive', () => {
    expect([incompleteBeta(-1, 2, 2), incompleteBeta(2, 2, 2)]).toEqual([0, 1]);
    expect(incompleteBeta(0.5, 0, 2)).toBeNaN();
  });
});

describe('betaQuantile', () => {
  it.each([
    [0.025, 0.5, 30.5, 1.6231861223464347e-5],
    [0.975, 0.5, 30.5, 0.07967817381725999],
    [0.975, 2.5, 98.5, 0.06260584878481136],
    [0.025, 300_000.5, 700_000.5, 0.2991024115044363],
    [0.5, 0.1, 0.1, 0.5],
    [0.025, 30.5, 0.5, 0.9203218261827399],
    [1e-6, 3, 4, 0.003694265299405909],
  ])('%d of (%d, %d)', (p, a, b, expected) => close(betaQuantile(p, a, b), expected, 1e-8));

  it('has the ends of the range at 0 and 1', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect(betaQuantile(Number.NaN, 2, 3)).toBeNaN();
    expect(betaQuantile(0.5, -1, 3)).toBeNaN();
  });
});

describe('incompleteGammaUpper', () => {
  it.each([
    [0.5, 0.1, 0.6547208460185768],
    [0.5, 8.39, 4.197336559024952e-5],
    [1, 1, Math.exp(-1)],
    [2.5, 10, 0.0012497305630313773],
    [10, 3, 0.9988975118698845],
    [50, 50, 0.48119168452795674],
  ])('Q(%d, %d)', (a, x, expected) => close(incompleteGammaUpper(a, x), expected));

  it('has its ends and its limits', () => {
    expect(incompleteGammaUpper(2, 0)).toBe(1);
    expect(incompleteGammaUpper(2, Number.POSITIVE_INFINITY)).toBe(0);
    expect(incompleteGammaUpper(0, 1)).toBeNaN();
    expect(incompleteGammaUpper(1, -1)).toBeNaN();
  });
});

describe('the normal distribution', () => {
  it.each([
    [-8, 6.22096057427174e-16],
    [-1.96, 0.024997895148220435],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [3, 0.9986501019683699],
    [5, 0.9999997133484281],
  ])('below %d', (z, expected) => close(normalCdf(z), expected));

  it.each([
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.975, 1.959963984540054],
    [0.9999, 3.719016485455709],
  ])('quantile of %d', (p, expected) => close(normalQuantile(p), expected));

  it('has infinite ends, and a two-sided p that is 1 at zero', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalTwoSidedP(0)).toBe(1);
    close(normalTwoSidedP(-1.959963984540054), 0.05);
  });
});

describe('studentQuantile', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 29, 2.045229642132703],
    [0.9, 2.5, 1.7302509288071766],
    [0.025, 5, -2.5705818356363155],
    [0.975, 1e6, 1.959966356814107],
  ])('%d at %d degrees of freedom', (p, df, expected) => close(studentQuantile(p, df), expected, 1e-8));

  it('is 0 in the middle and NaN outside its range', () => {
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(studentQuantile(1, 3)).toBeNaN();
    expect(studentQuantile(0.9, 0)).toBeNaN();
  });
});
