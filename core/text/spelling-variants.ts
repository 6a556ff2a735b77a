const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Below this length an arbitrary slip too often makes another word. */
const LONG_WORD = 8;

/**
 * The misspellings of a word at Damerau-Levenshtein distance 1: for words of eight letters and more
 * all of them, for shorter ones only a swapped, doubled or missing inner letter. The first
 * letter is kept: people rarely miss it. `ordinary` words are left out, they mean something else.
 */
export function spellingVariants(word: string, ordinary: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    found.add(head + tail.slice(1));
    found.add(head + (word[i] ?? '') + tail);
    if (i + 1 < word.length) found.add(head + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2));
    if (word.length < LONG_WORD) continue;
    for (const letter of ALPHABET) {
      found.add(head + letter + tail.slice(1));
      found.add(head + letter + tail);
    }
  }
  found.delete(word);
  return [...found].filter((variant) => !ordinary.has(variant));
}
