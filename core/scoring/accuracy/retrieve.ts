import type { PolicyRegister } from './compile-register';

export interface Retrieved {
  /** Number of the entry in the register. */
  entry: number;
  /** BM25 score, above 0. */
  score: number;
}

/** Lists longer than this belong to words that hardly tell entries apart; see `retrieve`. */
const LONG_LIST = 1200;

/**
 * The `most` entries that fit these weighted stems best by BM25, best first, ties in register order.
 * No shared stem gives none. In a large register very common stems only rank what rarer ones have found. The time is that of the stems' lists, whatever the register's size.
 */
export function retrieve(
  register: PolicyRegister,
  query: ReadonlyMap<string, number>,
  most: number,
): Retrieved[] {
  const scores = new Map<number, number>();
  const lists = [...query].flatMap(([stem, weight]) => {
    const list = register.postings.get(stem);
    return list === undefined ? [] : [{ list, weight }];
  });
  lists.sort((a, b) => a.list.length - b.list.length);
  for (const { list, weight } of lists) {
    if (list.length > LONG_LIST && scores.size > 0) {
      for (const [entry, score] of scores) {
        const at = placeOf(list, entry);
        if (at >= 0) scores.set(entry, score + weight * (list[at + 1] ?? 0));
      }
      continue;
    }
    for (let i = 0; i < list.length; i += 2) {
      const entry = list[i] ?? 0;
      scores.set(entry, (scores.get(entry) ?? 0) + weight * (list[i + 1] ?? 0));
    }
  }
  const best: Retrieved[] = [];
  for (const [entry, score] of scores) {
    const worst = best.at(-1);
    if (best.length === most && worst !== undefined && !isBefore(entry, score, worst)) continue;
    if (best.length === most) best.pop();
    let place = best.length;
    while (place > 0 && isBefore(entry, score, best[place - 1] ?? { entry, score })) place--;
    best.splice(place, 0, { entry, score });
  }
  return best;
}

function isBefore(entry: number, score: number, other: Retrieved): boolean {
  return score > other.score || (score === other.score && entry < other.entry);
}

/** Where an entry stands in a list, which is in register order; -1 where it does not. */
function placeOf(list: readonly number[], entry: number): number {
  let low = 0;
  let high = list.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[2 * middle] ?? 0;
    if (found === entry) return 2 * middle;
    if (found < entry) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
