/** Steps of colour that can be told apart. */
const STEPS = 5;

/** The step, 0 (none) to 4 (most), of a share of the highest value, 0 to 1. */
export function heatLevel(share: number): number {
  return Math.min(STEPS - 1, Math.max(0, Math.ceil(share * (STEPS - 1) - 1e-9)));
}
