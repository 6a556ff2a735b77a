import { logistic } from '@/core/scoring/quality/linear-model';
import { type SparseRows, sparseRidge, spread } from '@/eval/student/sparse-ridge';

const ROUNDS = 8;
/** Keeps a row that is already sure from weighing nothing at all. */
const LEAST = 1e-3;

/**
 * Logistic regression with a ridge penalty over names that are there or are not, by iterated ridge regressions from
 * zero: deterministic. Gives the probability of every row by a model that learned only from those `learned` picks.
 */
export function sparseLogistic(
  rows: readonly ReadonlySet<string>[],
  truths: readonly boolean[],
  learned: (row: number) => boolean,
  ridge: number,
): number[] {
  const sparse = numbered(rows);
  const n = rows.length;
  const odds = new Float64Array(n);
  const targets = new Float64Array(n);
  const weight = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < n; i++) {
      const p = logistic(odds[i] ?? 0);
      const curve = Math.max(LEAST, p * (1 - p));
      weight[i] = learned(i) ? curve : 0;
      targets[i] = (odds[i] ?? 0) + (Number(truths[i]) - p) / curve;
    }
    spread(sparse, sparseRidge(sparse, targets, weight, ridge), odds);
  }
  return [...odds].map(logistic);
}

function numbered(rows: readonly ReadonlySet<string>[]): SparseRows {
  const columnOf = new Map<string, number>();
  const columns: number[] = [];
  const starts = [0];
  for (const row of rows) {
    for (const name of row) {
      const column = columnOf.get(name) ?? columnOf.size;
      columnOf.set(name, column);
      columns.push(column);
    }
    starts.push(columns.length);
  }
  return {
    columns: Int32Array.from(columns),
    starts: Int32Array.from(starts),
    scales: new Float64Array(rows.length).fill(1),
    dense: new Float64Array(0),
    denseSize: 0,
    columnCount: columnOf.size,
  };
}
