import { logGamma } from './log-gamma';

const TINY = 1e-300;
const MAX_TERMS = 100_000;

/**
 * Regularised incomplete beta function I_x(a, b): the probability that a Beta(a, b) variable is at
 * most x, for a, b > 0. x outside [0, 1] is clamped; a or b that is not positive gives NaN. Whoever asks often
 * of the same a and b computes `norm`, their logBeta, once.
 * Source: the continued fraction of Abramowitz & Stegun 26.5.8, evaluated by Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number, norm = logBeta(a, b)): number {
  if (!(a > 0) || !(b > 0)) return Number.NaN;
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast only left of the mean; the other side is its mirror image.
  return x > (a + 1) / (a + b + 2) ? 1 - leftOfMean(1 - x, b, a, norm) : leftOfMean(x, a, b, norm);
}

function leftOfMean(x: number, a: number, b: number, norm: number): number {
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - norm);
  return (front * fraction(x, a, b)) / a;
}

/** Logarithm of the beta function, for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / notZero(1 + term * d);
      c = notZero(1 + term / c);
      step = c * d;
      value *= step;
    }
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return value;
}

function notZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
