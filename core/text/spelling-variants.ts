const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const VOWELS = 'aeiou';
/** Below this length an arbitrary slip too often makes another word. */
const LONG_WORD = 8;

/** How freely a word is read: from which length on any slip counts, and whether two small ones do. */
export interface SpellingTolerance {
  anySlipFrom?: number;
  twoSlips?: boolean;
}

/**
 * The misspellings of a word at Damerau-Levenshtein distance 1: for words of eight letters and more
 * (or as told) all of them, for shorter ones only a swapped, doubled or missing inner letter. With `twoSlips` also
 * those at distance 2 that swap, double or drop letters or take another vowel. The first letter is kept:
 * people rarely miss it. `ordinary` words are left out, they mean something else.
 */
export function spellingVariants(
  word: string,
  ordinary: ReadonlySet<string>,
  { anySlipFrom = LONG_WORD, twoSlips = false }: SpellingTolerance = {},
): string[] {
  const found = new Set(smallSlips(word, twoSlips));
  if (word.length >= anySlipFrom) for (const variant of letterSlips(word)) found.add(variant);
  if (twoSlips) {
    for (const once of smallSlips(word, true)) for (const twice of smallSlips(once, true)) found.add(twice);
  }
  found.delete(word);
  return [...found].filter((variant) => !ordinary.has(variant));
}

/** A missing, doubled or swapped letter after the first, and another vowel where `vowels` is set. */
function smallSlips(word: string, vowels: boolean): string[] {
  const found: string[] = [];
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i);
    const letter = word[i] ?? '';
    const tail = word.slice(i + 1);
    found.push(head + tail, head + letter + letter + tail, head + (head[i - 1] ?? '') + letter + tail);
    if (tail !== '') found.push(head + (tail[0] ?? '') + letter + tail.slice(1));
    if (!vowels || !VOWELS.includes(letter)) continue;
    for (const vowel of VOWELS) found.push(head + vowel + tail);
  }
  return found;
}

/** Another letter for one after the first, or one more before it. */
function letterSlips(word: string): string[] {
  const found: string[] = [];
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    for (const letter of ALPHABET) found.push(head + letter + tail.slice(1), head + letter + tail);
  }
  return found;
}
