import type { LinearModel } from '@/core/scoring/quality/linear-model';

/** One case: its features, the share of readers who said yes (0 to 1), and how much it counts. */
export interface Example {
  features: readonly number[];
  target: number;
  weight: number;
}

const STEPS = 12;

/**
 * Logistic regression with a ridge penalty on standardised features, by Newton's method: deterministic, and
 * the penalty means the same for every feature. The bias is not penalised.
 */
export function fitLogistic(
  examples: readonly Example[],
  names: readonly string[],
  ridge: number,
): LinearModel {
  const size = names.length;
  const mass = examples.reduce((sum, e) => sum + e.weight, 0);
  const mean = names.map((_, j) => weighted(examples, (e) => e.features[j] ?? 0) / mass);
  const spread = names.map((_, j) => {
    const variance = weighted(examples, (e) => ((e.features[j] ?? 0) - (mean[j] ?? 0)) ** 2) / mass;
    return Math.sqrt(variance) || 1;
  });
  const rows = examples.map((e) => [
    1,
    ...names.map((_, j) => ((e.features[j] ?? 0) - (mean[j] ?? 0)) / (spread[j] ?? 1)),
  ]);
  const weights = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w, j) => (j === 0 ? 0 : ridge * w));
    const bend = weights.map((_, j) =>
      weights.map((_, k) => (j === k ? (j === 0 ? 1e-9 : ridge + 1e-9) : 0)),
    );
    for (const [i, x] of rows.entries()) {
      const { target, weight } = examples[i] ?? { target: 0, weight: 0 };
      const p = 1 / (1 + Math.exp(-dot(x, weights)));
      const error = (weight * (p - target)) / mass;
      const curve = (weight * Math.max(1e-6, p * (1 - p))) / mass;
      for (let j = 0; j <= size; j++) {
        const xj = x[j] ?? 0;
        if (xj === 0) continue;
        slope[j] = (slope[j] ?? 0) + error * xj;
        const row = bend[j] ?? [];
        for (let k = 0; k <= j; k++) row[k] = (row[k] ?? 0) + curve * xj * (x[k] ?? 0);
      }
    }
    const change = solve(bend, slope);
    for (let j = 0; j <= size; j++) weights[j] = (weights[j] ?? 0) - (change[j] ?? 0);
  }
  const own = names.map((_, j) => (weights[j + 1] ?? 0) / (spread[j] ?? 1));
  const bias = (weights[0] ?? 0) - own.reduce((sum, w, j) => sum + w * (mean[j] ?? 0), 0);
  return { bias, weights: Object.fromEntries(names.map((name, j) => [name, own[j] ?? 0])) };
}

function weighted(examples: readonly Example[], of: (e: Example) => number): number {
  return examples.reduce((sum, e) => sum + e.weight * of(e), 0);
}

function dot(x: readonly number[], y: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] ?? 0) * (y[i] ?? 0);
  return sum;
}

/** Solves A x = b for a positive definite A given by its lower half, by Cholesky's method. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const n = b.length;
  const l = a.map(() => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (l[i]?.[k] ?? 0) * (l[j]?.[k] ?? 0);
      const row = l[i] ?? [];
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (l[j]?.[j] ?? 1);
    }
  }
  const y = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (l[i]?.[k] ?? 0) * (y[k] ?? 0);
    y[i] = sum / (l[i]?.[i] ?? 1);
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (l[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (l[i]?.[i] ?? 1);
  }
  return x;
}
