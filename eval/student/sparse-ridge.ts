/** Rows with a few columns each: column numbers of all rows after each other, and where each row begins. */
export interface SparseRows {
  columns: Int32Array;
  starts: Int32Array;
  /** What each entry of the row counts. */
  scales: Float64Array;
  /** Beside them, the same number of plain values in each row. */
  dense: Float64Array;
  denseSize: number;
  columnCount: number;
}

const ROUNDS = 120;
const ENOUGH = 1e-4;

/**
 * Ridge regression of sparse rows by conjugate gradients, from zero: deterministic. Gives the weights of the columns,
 * then those of the plain values, then the intercept, which is hardly penalised. `weight` is 0 for rows to leave out.
 */
export function sparseRidge(
  rows: SparseRows,
  targets: Float64Array,
  weight: Float64Array,
  ridge: number,
): Float64Array {
  const size = rows.columnCount + rows.denseSize + 1;
  const count = rows.starts.length - 1;
  const penalty = new Float64Array(size).fill(ridge);
  penalty[size - 1] = 1e-6;
  const said = new Float64Array(count);
  const w = new Float64Array(size);
  const residual = new Float64Array(size);
  const weighted = new Float64Array(count);
  for (let i = 0; i < count; i++) weighted[i] = (weight[i] as number) * (targets[i] as number);
  gather(rows, weighted, residual);
  const direction = residual.slice();
  const pushed = new Float64Array(size);
  let length = dot(residual, residual);
  const stop = ENOUGH * ENOUGH * length;
  for (let round = 0; round < ROUNDS && length > stop; round++) {
    spread(rows, direction, said);
    for (let i = 0; i < count; i++) said[i] = (said[i] as number) * (weight[i] as number);
    gather(rows, said, pushed);
    for (let j = 0; j < size; j++)
      pushed[j] = (pushed[j] as number) + (penalty[j] as number) * (direction[j] as number);
    const step = length / dot(direction, pushed);
    for (let j = 0; j < size; j++) {
      w[j] = (w[j] as number) + step * (direction[j] as number);
      residual[j] = (residual[j] as number) - step * (pushed[j] as number);
    }
    const next = dot(residual, residual);
    for (let j = 0; j < size; j++)
      direction[j] = (residual[j] as number) + (next / length) * (direction[j] as number);
    length = next;
  }
  return w;
}

/** What weights say of each row. */
export function spread(rows: SparseRows, w: Float64Array, into: Float64Array): void {
  const { columns, starts, scales, dense, denseSize, columnCount } = rows;
  for (let i = 0; i < into.length; i++) {
    let sum = 0;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++)
      sum += w[columns[k] as number] as number;
    sum *= scales[i] as number;
    for (let d = 0; d < denseSize; d++)
      sum += (w[columnCount + d] as number) * (dense[i * denseSize + d] as number);
    into[i] = sum + (w[columnCount + denseSize] as number);
  }
}

function gather(rows: SparseRows, values: Float64Array, into: Float64Array): void {
  const { columns, starts, scales, dense, denseSize, columnCount } = rows;
  into.fill(0);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value === 0) continue;
    const scaled = value * (scales[i] as number);
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const at = columns[k] as number;
      into[at] = (into[at] as number) + scaled;
    }
    for (let d = 0; d < denseSize; d++)
      into[columnCount + d] =
        (into[columnCount + d] as number) + value * (dense[i * denseSize + d] as number);
    into[columnCount + denseSize] = (into[columnCount + denseSize] as number) + value;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
