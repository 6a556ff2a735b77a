import type { SearchQuery } from './search-query';

/** A piece of a message around what was searched for, in runs; `hit` runs are the words found. */
export type Excerpt = { text: string; hit: boolean }[];

/** Characters shown before the first hit and in all. */
const BEFORE = 40;
const LENGTH = 160;

/** Of several messages, the piece that shows most of the search's words; null where none does. */
export function bestExcerpt(texts: readonly string[], query: SearchQuery): Excerpt | null {
  let best: Excerpt | null = null;
  let most = 0;
  for (const text of texts) {
    const excerpt = findExcerpt(text, query);
    const hits = new Set(excerpt?.filter(({ hit }) => hit).map((run) => run.text.toLowerCase())).size;
    if (hits > most) {
      best = excerpt;
      most = hits;
    }
  }
  return best;
}

/**
 * The piece of `text` that shows the search best, hits marked; null where none of its words occur. Case
 * and accents do not count, as in the search itself. Words are found by their beginning.
 */
export function findExcerpt(text: string, { all }: SearchQuery): Excerpt | null {
  const patterns = all.map((term) => pattern(term.text, term.exact));
  const folded = fold(text);
  const hits = patterns
    .flatMap((regex) => [...folded.text.matchAll(regex)])
    .map(({ 0: found, index }) => ({ start: folded.at(index), end: folded.at(index + found.length) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const [first] = hits;
  if (first === undefined) return null;
  const from = first.start <= BEFORE ? 0 : text.lastIndexOf(' ', first.start - BEFORE) + 1;
  const to = Math.min(text.length, from + LENGTH);
  const runs: Excerpt = [];
  let at = from;
  const add = (end: number, hit: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { start, end } of hits) {
    if (start < at || start >= to) continue;
    add(start, false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  if (from > 0) runs.unshift({ text: '…', hit: false });
  if (to < text.length) runs.push({ text: '…', hit: false });
  return runs;
}

/** Words in a row with anything but letters and digits between them; the last may go on unless exact. */
function pattern(term: string, exact: boolean): RegExp {
  const words = fold(term).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const end = exact ? '(?![\\p{L}\\p{N}])' : '[\\p{L}\\p{N}]*';
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}${end}`, 'gu');
}

/** Lower case without accents, with a way back to the offsets of the original. */
function fold(text: string): { text: string; at: (offset: number) => number } {
  const offsets: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (let i = 0; i < plain.length; i++) offsets.push(offset);
    folded += plain;
    offset += character.length;
  }
  return { text: folded, at: (index) => offsets[index] ?? text.length };
}
