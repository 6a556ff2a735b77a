import { incompleteBeta, logBeta } from './incomplete-beta';

const MAX_STEPS = 200;

/**
 * Quantile of the Beta(a, b) distribution: the x in [0, 1] with I_x(a, b) = p, for a, b > 0.
 * p <= 0 gives 0 and p >= 1 gives 1; a or b that is not positive gives NaN.
 * Newton's method kept inside a bracket that bisection narrows, so that it always arrives.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a > 0) || !(b > 0) || Number.isNaN(p)) return Number.NaN;
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const norm = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < MAX_STEPS; step++) {
    const error = incompleteBeta(x, a, b, norm) - p;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - norm);
    const newton = x - error / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 * x) return next;
    x = next;
  }
  return x;
}
