/** Cuts a text or bytes at the given places, in whatever order they are named; places outside are left out. */
export function inPieces<T extends string | Uint8Array>(whole: T, places: readonly number[]): T[] {
  const cuts = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  const pieces: T[] = [];
  let from = 0;
  for (const cut of [...cuts, whole.length]) {
    pieces.push(whole.slice(from, cut) as T);
    from = cut;
  }
  return pieces;
}
