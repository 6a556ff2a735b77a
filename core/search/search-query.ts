/** One thing to find: whole words in a row, or the beginning of a word. */
export interface SearchTerm {
  text: string;
  /** Written in quotes: these very words, in this order. */
  exact: boolean;
}

/** What a reader searches the messages for. A conversation must hold all of `all` and none of `none`. */
export interface SearchQuery {
  all: SearchTerm[];
  none: SearchTerm[];
}

/** Longest search taken from an address, and most terms in it; what is beyond is left out. */
const LONGEST = 300;
const MOST_TERMS = 12;

/** A minus before, then words in quotes or up to the next space. A quote that never closes ends with the text. */
const TERM = /(-?)(?:"([^"]*)(?:"|$)|(\S+))/gu;

/**
 * Reads a search as it is typed: words apart by spaces, "words in a row" in quotes, a minus before what
 * must not occur. null where nothing can be searched for: no letters or digits, or exclusions alone.
 */
export function parseSearch(text: string): SearchQuery | null {
  const query: SearchQuery = { all: [], none: [] };
  const typographic = text.slice(0, LONGEST).replace(/[“”„«»]/gu, '"');
  for (const [, minus, quoted, word] of [...typographic.matchAll(TERM)].slice(0, MOST_TERMS)) {
    const said = (quoted ?? word ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    query[minus ? 'none' : 'all'].push({ text: said, exact: quoted !== undefined });
  }
  return query.all.length === 0 ? null : query;
}

/** The search in words, to follow the words of a filter: `that say "refund" but not "voucher"`. */
export function searchWords({ all, none }: SearchQuery): string {
  const list = (terms: readonly SearchTerm[], joint: string) =>
    terms.map(({ text }) => `"${text}"`).join(joint);
  const without = none.length === 0 ? '' : ` but not ${list(none, ' or ')}`;
  return `that say ${list(all, ' and ')}${without}`;
}
