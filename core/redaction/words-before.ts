/** How far back a cue may stand, in characters. */
const REACH = 40;

/** The words that lead up to a place in a text, same sentence and line, in lower case. */
export function wordsBefore(lower: string, start: number, reach = REACH): string {
  const piece = lower.slice(Math.max(0, start - reach), start);
  const cut = Math.max(
    piece.lastIndexOf('\n'),
    piece.lastIndexOf('. '),
    piece.lastIndexOf('? '),
    piece.lastIndexOf('! '),
    piece.lastIndexOf('; '),
  );
  return piece.slice(cut + 1);
}
