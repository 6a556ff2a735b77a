import { factor } from './landmark-features';

/**
 * Sums that a ridge regression needs of some rows: they can be added, so leaving a file out costs nothing.
 * The last feature of every row is a constant 1.
 */
export interface Moments {
  size: number;
  /** Lower half of the sum of x x'. */
  squares: Float64Array;
  /** Sum of x y. */
  products: Float64Array;
}

export function noMoments(features: number): Moments {
  const size = features + 1;
  return { size, squares: new Float64Array(size * size), products: new Float64Array(size) };
}

/** Adds one row with its target and weight. */
export function addRow(
  { size, squares, products }: Moments,
  x: Float32Array,
  target: number,
  weight: number,
): void {
  const last = size - 1;
  for (let i = 0; i < size; i++) {
    const xi = weight * (i === last ? 1 : (x[i] as number));
    if (xi === 0) continue;
    products[i] = (products[i] as number) + xi * target;
    const from = i * size;
    const end = Math.min(i, last - 1);
    for (let j = 0; j <= end; j++) squares[from + j] = (squares[from + j] as number) + xi * (x[j] as number);
    if (i === last) squares[from + last] = (squares[from + last] as number) + xi;
  }
}

/** The weights of the ridge regression over all these rows, the intercept last and not penalised. */
export function solveRidge(parts: readonly Moments[], ridge: number): Float64Array {
  const size = parts[0]?.size ?? 1;
  const lower = new Float64Array(size * size);
  const w = new Float64Array(size);
  for (const { squares, products } of parts) {
    for (let i = 0; i < lower.length; i++) lower[i] = (lower[i] as number) + (squares[i] as number);
    for (let i = 0; i < size; i++) w[i] = (w[i] as number) + (products[i] as number);
  }
  for (let i = 0; i < size - 1; i++) lower[i * size + i] = (lower[i * size + i] as number) + ridge;
  lower[size * size - 1] = (lower[size * size - 1] as number) + 1e-9;
  factor(lower, size);
  for (let i = 0; i < size; i++) {
    let sum = w[i] as number;
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] as number) * (w[k] as number);
    w[i] = sum / (lower[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = w[i] as number;
    for (let k = i + 1; k < size; k++) sum -= (lower[k * size + i] as number) * (w[k] as number);
    w[i] = sum / (lower[i * size + i] as number);
  }
  return w;
}

/** What the weights say of a row. */
export function predict(w: Float64Array, x: Float32Array): number {
  let sum = w[w.length - 1] as number;
  for (let i = 0; i < x.length; i++) sum += (w[i] as number) * (x[i] as number);
  return sum;
}
