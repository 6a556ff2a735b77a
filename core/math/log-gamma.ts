/** Lanczos coefficients for g = 7, n = 9 (P. Godfrey's table), good to about 1e-15 relative. */
const G = 7;
const SERIES = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function for x > 0; NaN for anything else.
 * Source: C. Lanczos, SIAM J. Numer. Anal. B 1 (1964); small x through gamma(x) = gamma(x + 1) / x.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const z = x - 1;
  let sum = 0.99999999999980993;
  for (const [i, coefficient] of SERIES.entries()) sum += coefficient / (z + i + 1);
  const t = z + G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
