/**
 * Inverse of a small square matrix by Gauss-Jordan elimination with row exchanges. Null where it has none,
 * or none worth trusting (a pivot below 1e-12 of the largest number).
 */
export function inverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const scale = Math.max(0, ...matrix.flat().map(Math.abs));
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const best = column + below.indexOf(Math.max(...below));
    const pivotRow = rows[best];
    const pivot = pivotRow?.[column] ?? 0;
    if (pivotRow === undefined || !(Math.abs(pivot) > scale * 1e-12)) return null;
    rows[best] = rows[column] as number[];
    rows[column] = pivotRow.map((value) => value / pivot);
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = rows[i]?.[column] ?? 0;
      rows[i] = (rows[i] as number[]).map((value, j) => value - factor * (rows[column]?.[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}
