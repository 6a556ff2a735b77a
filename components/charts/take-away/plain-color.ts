/** A computed colour as any drawing program reads it: `rgb(r, g, b)` and how opaque, 0 to 1. */
export function plainColor(computed: string): { color: string; opacity: number } {
  const mixed = /^color\(srgb ([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)(?: \/ ([\d.]+))?\)$/.exec(computed);
  if (mixed) {
    const [r, g, b] = mixed.slice(1, 4).map((part) => Math.round(255 * Number(part)));
    return { color: `rgb(${r}, ${g}, ${b})`, opacity: Number(mixed[4] ?? 1) };
  }
  const seen = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(computed);
  if (seen) return { color: `rgb(${seen[1]}, ${seen[2]}, ${seen[3]})`, opacity: Number(seen[4]) };
  return { color: computed, opacity: computed === 'transparent' ? 0 : 1 };
}
