/**
 * Benjamini-Hochberg adjusted p-values, in the order given: those at most q can be reported with a
 * share of false ones of q on average. No p-values give none. A value outside [0, 1] throws a RangeError.
 * Source: Y. Benjamini, Y. Hochberg, JRSS B 57 (1995) 289-300.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = [...pValues.entries()].sort(([, a], [, b]) => b - a);
  const adjusted = new Array<number>(pValues.length);
  let smallest = 1;
  for (const [position, [index, p]] of order.entries()) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is not a p-value`);
    const rank = pValues.length - position;
    smallest = Math.min(smallest, p * (pValues.length / rank));
    adjusted[index] = smallest;
  }
  return adjusted;
}
