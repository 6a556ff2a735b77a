import { normalQuantile } from '@/core/math/normal-quantile';

const Z = normalQuantile(0.975);

export interface Kappa {
  /** Agreement beyond chance: 1 all, 0 as by chance, negative worse. */
  value: number;
  low: number;
  high: number;
  /** Share on which both agree, 0 to 1. */
  agreement: number;
}

/**
 * Cohen's kappa of two readers from their square table of counts (rows one reader, columns the other),
 * with the large-sample 95% interval. Null for an empty table or where chance alone agrees on
 * everything (both always say the same one thing): kappa is 0/0 there.
 * Sources: J. Cohen, Educ. Psychol. Meas. 20 (1960) 37-46; J. L. Fleiss, J. Cohen, B. S. Everitt,
 * Psychol. Bull. 72 (1969) 323-327 (standard error).
 */
export function cohensKappa(table: readonly (readonly number[])[]): Kappa | null {
  const size = table.length;
  if (table.some((row) => row.length !== size)) throw new RangeError('the table is not square');
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const share = (i: number, j: number) => (table[i]?.[j] ?? 0) / n;
  const labels = [...table.keys()];
  const add = (term: (i: number) => number) => labels.reduce((sum, i) => sum + term(i), 0);
  const rows = labels.map((i) => add((j) => share(i, j)));
  const columns = labels.map((j) => add((i) => share(i, j)));
  const row = (i: number) => rows[i] ?? 0;
  const column = (j: number) => columns[j] ?? 0;
  const agreement = add((i) => share(i, i));
  const chance = add((i) => row(i) * column(i));
  if (chance >= 1 - 1e-12) return null;
  const value = (agreement - chance) / (1 - chance);
  const agree = add((i) => share(i, i) * (1 - (row(i) + column(i)) * (1 - value)) ** 2);
  const differ = add((i) => add((j) => (i === j ? 0 : share(i, j) * (column(i) + row(j)) ** 2)));
  const spread = agree + (1 - value) ** 2 * differ - (value - chance * (1 - value)) ** 2;
  const half = (Z * Math.sqrt(Math.max(0, spread) / n)) / (1 - chance);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half), agreement };
}
