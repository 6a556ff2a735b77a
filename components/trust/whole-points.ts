/**
 * Rounds parts to whole points that add up to `total` exactly: each is cut to its whole, and the points
 * left over go to the largest remainders. Parts are at least 0 and sum to about `total`; no parts give
 * none. Without it a ledger of 27 points could list 26 or 28.
 */
export function wholePoints(parts: readonly number[], total: number): number[] {
  const whole = parts.map((part) => Math.floor(part));
  let left = Math.round(total) - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => (left < 0 ? a.remainder - b.remainder : b.remainder - a.remainder) || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    const step = Math.sign(left);
    if ((whole[index] ?? 0) + step < 0) continue;
    whole[index] = (whole[index] ?? 0) + step;
    left -= step;
  }
  return whole;
}
