import { logGamma } from './log-gamma';

const TINY = 1e-300;
const MAX_TERMS = 100_000;

/**
 * Upper regularised incomplete gamma function Q(a, x), for a > 0 and x >= 0: the probability that a
 * chi-square variable with 2a degrees of freedom exceeds 2x. NaN outside that range.
 * Source: Abramowitz & Stegun 6.5.29 (series, small x) and 6.5.31 (continued fraction, by Lentz).
 */
export function incompleteGammaUpper(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MAX_TERMS && term > sum * 1e-16; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MAX_TERMS; n++) {
    const term = -n * (n - a);
    b += 2;
    d = 1 / notZero(term * d + b);
    c = notZero(b + term / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

function notZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
