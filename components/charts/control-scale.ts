/** Tops of the axis that leave a reader two whole parts. */
const TOPS = [0.01, 0.02, 0.04, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

/** The top of an axis from 0 for shares: the next round one above the highest value that is known. */
export function shareTop(shares: readonly (number | null)[]): number {
  const most = Math.max(0, ...shares.map((share) => share ?? 0));
  return TOPS.find((top) => top >= most) ?? 1;
}
