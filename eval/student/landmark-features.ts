/**
 * Features of rows whose products are nearly those of the Gaussian kernel exp(-gamma |x - y|^2), by Nystroem's method
 * over `landmarks` (indices of rows, all different): a linear model of them is a kernel model of the rows. One row of
 * `landmarks.length` numbers for each row of `dimensions` numbers in `rows`.
 */
export function landmarkFeatures(
  rows: Float32Array,
  dimensions: number,
  landmarks: readonly number[],
  gamma: number,
): Float32Array {
  const count = rows.length / dimensions;
  const m = landmarks.length;
  const marks = new Float32Array(m * dimensions);
  for (const [j, row] of landmarks.entries())
    marks.set(rows.subarray(row * dimensions, (row + 1) * dimensions), j * dimensions);
  const kernel = (x: Float32Array, at: number, y: number) => {
    let sum = 0;
    const from = y * dimensions;
    for (let i = 0; i < dimensions; i++) {
      const d = (x[at + i] as number) - (marks[from + i] as number);
      sum += d * d;
    }
    return Math.exp(-gamma * sum);
  };
  const lower = new Float64Array(m * m);
  for (let i = 0; i < m; i++)
    for (let j = 0; j <= i; j++) lower[i * m + j] = kernel(marks, i * dimensions, j) + (i === j ? JITTER : 0);
  factor(lower, m);
  const features = new Float32Array(count * m);
  const own = new Float64Array(m);
  for (let row = 0; row < count; row++) {
    for (let j = 0; j < m; j++) {
      let value = kernel(rows, row * dimensions, j);
      for (let i = 0; i < j; i++) value -= (lower[j * m + i] as number) * (own[i] as number);
      own[j] = value / (lower[j * m + j] as number);
    }
    features.set(own, row * m);
  }
  return features;
}

/** Keeps near copies among the landmarks from breaking the factorisation. */
const JITTER = 1e-6;

/** Cholesky's factor of a positive definite matrix given by its lower half, in place. */
export function factor(lower: Float64Array, m: number): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * m + j] as number;
      for (let k = 0; k < j; k++) sum -= (lower[i * m + k] as number) * (lower[j * m + k] as number);
      lower[i * m + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j * m + j] as number);
    }
  }
}
