/** A mood from -1 to 1 with its sign. */
export function signed(mood: number): string {
  return `${mood < 0 ? '−' : '+'}${Math.abs(mood).toFixed(2)}`;
}
