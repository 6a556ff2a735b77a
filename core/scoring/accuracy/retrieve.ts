import type { PolicyRegister, Posting } from './compile-register';

export interface Retrieved {
  /** Number of the entry in the register. */
  entry: number;
  /** BM25 score, above 0. */
  score: number;
}

/** Lists longer than this belong to words that hardly tell entries apart; see `retrieve`. */
const LONG_LIST = 600;

/** Room for the scores of all entries, all zero between two look-ups; a new one for each would cost more than the sums. */
let scores = new Float64Array(1024);
let touched = new Int32Array(1024);

/**
 * The `most` entries that fit these weighted stems best by BM25, best first, ties in register order. No shared stem gives
 * none. In a large register very common stems only rank what rarer ones have found. The time is that of the stems'
 * lists, whatever the register's size.
 */
export function retrieve(
  register: PolicyRegister,
  query: ReadonlyMap<string, number>,
  most: number,
): Retrieved[] {
  const lists: { posting: Posting; weight: number }[] = [];
  for (const [stem, weight] of query) {
    const posting = register.postings.get(stem);
    if (posting !== undefined) lists.push({ posting, weight });
  }
  lists.sort((a, b) => a.posting.entries.length - b.posting.entries.length);
  if (scores.length < register.entries.length) {
    scores = new Float64Array(register.entries.length);
    touched = new Int32Array(register.entries.length);
  }
  let count = 0;
  for (const { posting, weight } of lists) count = add(posting, weight, count);
  const best: Retrieved[] = [];
  let worst = 0;
  for (let i = 0; i < count; i++) {
    const entry = touched[i] ?? 0;
    const score = scores[entry] ?? 0;
    scores[entry] = 0;
    if (best.length === most && score < worst) continue;
    let place = best.length;
    while (place > 0 && isBefore(entry, score, best[place - 1])) place--;
    if (place === most) continue;
    if (best.length === most) best.pop();
    best.splice(place, 0, { entry, score });
    worst = best.at(-1)?.score ?? 0;
  }
  return best;
}

/** Adds a stem's weights to the scores; `count` entries have one so far, more are counted and returned. */
function add({ entries, weights }: Posting, weight: number, count: number): number {
  if (entries.length > LONG_LIST && count > 0) {
    if (count * Math.log2(entries.length) < entries.length) {
      for (let i = 0; i < count; i++) {
        const entry = touched[i] ?? 0;
        const at = placeOf(entries, entry);
        if (at >= 0) scores[entry] = (scores[entry] ?? 0) + weight * (weights[at] ?? 0);
      }
      return count;
    }
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] ?? 0;
      const known = scores[entry] ?? 0;
      if (known > 0) scores[entry] = known + weight * (weights[i] ?? 0);
    }
    return count;
  }
  let all = count;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? 0;
    const known = scores[entry] ?? 0;
    if (known === 0) touched[all++] = entry;
    scores[entry] = known + weight * (weights[i] ?? 0);
  }
  return all;
}

function isBefore(entry: number, score: number, other: Retrieved | undefined): boolean {
  if (other === undefined) return false;
  return score > other.score || (score === other.score && entry < other.entry);
}

/** Where an entry stands in a list, which is in register order; -1 where it does not. */
function placeOf(entries: Int32Array, entry: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = entries[middle] ?? 0;
    if (found === entry) return middle;
    if (found < entry) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
