/**
 * Moves labels apart that would overlap: each gets a position as near its own as the `gap` between
 * neighbours allows, within 0 and `height`, in the order of the wanted positions. Labels that don't fit
 * even so share the height evenly. Positions are those of the labels' middles, in the order given.
 */
export function spreadLabels(wanted: readonly number[], gap: number, height: number): number[] {
  if (wanted.length === 0) return [];
  const room = wanted.length > 1 ? Math.min(gap, height / (wanted.length - 1)) : gap;
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = order.map((index) => Math.min(height, Math.max(0, wanted[index] ?? 0)));

  for (let i = 1; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + room);
  }
  let limit = height;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.max(0, Math.min(placed[i] ?? 0, limit));
    limit = (placed[i] ?? 0) - room;
  }

  const result = new Array<number>(wanted.length).fill(0);
  for (const [i, index] of order.entries()) result[index] = placed[i] ?? 0;
  return result;
}
