import { type SQL, sql } from 'drizzle-orm';

/** A whole number from 0 up to, and without, `base`. */
export interface Digit {
  of: SQL;
  base: number;
}

/**
 * Several whole numbers as one, by which a database groups faster than by each: `first`, of any size and sign,
 * and then digits. `unpackedKey` takes it apart.
 */
export function packedKey(first: SQL, ...digits: readonly Digit[]): SQL<number> {
  return digits.reduce(
    (key, { of, base }) => sql<number>`(${key}) * ${sql.raw(String(base))} + (${of})`,
    sql<number>`${first}`,
  );
}

/** The numbers of a packed key, in their order; `bases` are those of its digits. */
export function unpackedKey(key: number, ...bases: readonly number[]): number[] {
  const numbers: number[] = [];
  let rest = key;
  for (const base of bases.toReversed()) {
    const above = Math.floor(rest / base);
    numbers.unshift(rest - above * base);
    rest = above;
  }
  return [rest, ...numbers];
}
