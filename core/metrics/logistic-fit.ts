import { inverse } from '@/core/math/inverse';

/** Observations alike: their predictors (the first one 1, for the base) and the answer. */
export interface LogisticGroup {
  x: readonly number[];
  yes: boolean;
  count: number;
}

export interface LogisticFit {
  coefficients: number[];
  /** Inverse of the information at the maximum. */
  covariance: number[][];
}

const MOST_STEPS = 60;

/** Log odds beyond this are separation, not an effect. */
const LARGEST = 15;

/**
 * Maximum-likelihood logistic regression by Newton's method, from counts. Null where there is no finite
 * maximum: no observations, one answer only, or predictors that say the same. Source: A. Agresti, Categorical Data
 * Analysis (2013) 5.5.
 */
export function logisticFit(groups: readonly LogisticGroup[]): LogisticFit | null {
  const size = groups[0]?.x.length ?? 0;
  if (size === 0) return null;
  let coefficients = new Array<number>(size).fill(0);
  let value = logLikelihood(groups, coefficients);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { score, information } = derivatives(groups, coefficients);
    const covariance = inverse(information);
    if (covariance === null) return null;
    let move = covariance.map((row) => row.reduce((sum, cell, j) => sum + cell * (score[j] ?? 0), 0));
    let next = added(coefficients, move);
    for (let halved = 0; logLikelihood(groups, next) < value - 1e-12 && halved < 30; halved++) {
      move = move.map((m) => m / 2);
      next = added(coefficients, move);
    }
    coefficients = next;
    value = logLikelihood(groups, next);
    if (coefficients.some((beta) => !(Math.abs(beta) < LARGEST))) return null;
    if (Math.max(...move.map(Math.abs)) < 1e-10) return { coefficients, covariance };
  }
  return null;
}

function odds(x: readonly number[], beta: readonly number[]): number {
  return x.reduce((sum, value, i) => sum + value * (beta[i] ?? 0), 0);
}

function logLikelihood(groups: readonly LogisticGroup[], beta: readonly number[]): number {
  let sum = 0;
  for (const { x, yes, count } of groups) {
    const eta = yes ? -odds(x, beta) : odds(x, beta);
    // log(1 + e^eta), for large eta too.
    sum -= count * (eta > 30 ? eta : Math.log1p(Math.exp(eta)));
  }
  return sum;
}

function derivatives(groups: readonly LogisticGroup[], beta: readonly number[]) {
  const score = beta.map(() => 0);
  const information = beta.map(() => beta.map(() => 0));
  for (const { x, yes, count } of groups) {
    const p = 1 / (1 + Math.exp(-odds(x, beta)));
    for (const [i, xi] of x.entries()) {
      score[i] = (score[i] ?? 0) + count * xi * ((yes ? 1 : 0) - p);
      const row = information[i];
      if (row) for (const [j, xj] of x.entries()) row[j] = (row[j] ?? 0) + count * xi * xj * p * (1 - p);
    }
  }
  return { score, information };
}

function added(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value + (b[i] ?? 0));
}
