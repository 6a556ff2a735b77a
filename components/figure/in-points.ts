/** A change of shares in points of a hundred. */
export function inPoints<C extends { difference: number | null; low: number | null; high: number | null }>(
  change: C,
): C {
  const hundred = (x: number | null) => (x === null ? null : 100 * x);
  return {
    ...change,
    difference: hundred(change.difference),
    low: hundred(change.low),
    high: hundred(change.high),
  };
}
