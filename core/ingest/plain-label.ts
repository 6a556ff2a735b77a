import { contentId } from './content-id';

/** A longer name is a mistake or a trap, and would not fit into an address. */
const LONGEST = 200;

/**
 * What no name needs and what acts on whatever stands around it: C0, C1 and line controls, embeddings, overrides and
 * isolates of the bidirectional algorithm (UAX #9), byte-order marks, halves of surrogate pairs. The marks and joiners
 * that Arabic, Hebrew, Persian and emoji are written with stay.
 */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A name or id from a file as it can stand in a sentence, an address, a mail or a terminal: without characters that act
 * on their surroundings, of at most 200 characters. The cut off end of a longer one is told by a hash of the whole, so
 * that two long names stay two. Empty where nothing of it can be shown; a usual name comes back as it is.
 */
export function plainLabel(name: string): string {
  const plain = name.search(UNWANTED) < 0 ? name : name.replace(UNWANTED, ' ').replace(/\s+/g, ' ').trim();
  // Addresses take one or two dots for folders, encoded or not.
  if (plain === '.' || plain === '..') return plain.replaceAll('.', '\u2024');
  if (plain.length <= LONGEST) return plain;
  const hash = contentId(plain);
  const kept = plain.slice(0, LONGEST - hash.length - 1);
  return `${kept.replace(/[\ud800-\udbff]$/, '')}…${hash}`;
}

/** The same of a name that may be absent; null too where nothing of it can be shown. */
export function plainLabelOrNull(name: string | null): string | null {
  return name === null ? null : plainLabel(name) || null;
}

/** The same of an id; one of nothing but characters that cannot be shown is still an id of its own. */
export function plainId(id: string): string {
  return plainLabel(id) || contentId(id);
}
