/** Longer texts get the plain rule: following the original there would cost quadratic time. */
const LONGEST_FAITHFUL = 400;

/**
 * VADER's rule for "but" at word `but`: what comes before counts half, what comes after half as much
 * again. The original finds each word by the first one of the same valence, so that equal
 * valences are changed more than once; its published scores contain that, and so does this.
 */
export function contrast(valences: Float64Array, count: number, but: number): void {
  if (count > LONGEST_FAITHFUL) {
    for (let i = 0; i < count; i++) valences[i] = (valences[i] ?? 0) * (i < but ? 0.5 : i > but ? 1.5 : 1);
    return;
  }
  for (let i = 0; i < count; i++) {
    const value = valences[i] ?? 0;
    if (value === 0) continue;
    const first = valences.indexOf(value);
    if (first !== but) valences[first] = value * (first < but ? 0.5 : 1.5);
  }
}
