/** Where week `index` of `count` stands on the x axis, 0 (left) to 1; a single week stands in the middle. */
export function weekPlace(index: number, count: number): number {
  return count < 2 ? 0.5 : index / (count - 1);
}

/** The week nearest to `place` on the x axis (0 to 1; beyond either end is that end); null without weeks. */
export function weekAt(place: number, count: number): number | null {
  if (count === 0 || Number.isNaN(place)) return null;
  return Math.min(count - 1, Math.max(0, Math.round(place * (count - 1))));
}
