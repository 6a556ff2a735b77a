/** A share in [0, 1] as per cent with two decimals, as files have it; null stays null. */
export function percentOf(share: number | null): number | null {
  return share === null ? null : Number((100 * share).toFixed(2));
}
