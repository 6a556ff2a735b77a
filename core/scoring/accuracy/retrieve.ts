import type { PolicyRegister } from './compile-register';

export interface Retrieved {
  /** Number of the entry in the register. */
  entry: number;
  /** BM25 score, above 0. */
  score: number;
}

/** Longer lists belong to words that hardly tell entries apart; they are read only where nothing else is. */
const LONG_LIST = 4000;

/**
 * The `most` entries that fit these weighted stems best by BM25, best first, ties in register order.
 * No shared stem gives none. The time is that of the stems' lists, whatever the register's size.
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
  const short = lists.filter(({ list }) => list.length <= LONG_LIST);
  for (const { list, weight } of short.length > 0 ? short : lists) {
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
