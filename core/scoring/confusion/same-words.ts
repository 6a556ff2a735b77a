import { NUMBER_WORD, type Tokens, UNKNOWN_WORD } from '@/core/text/tokens';
import type { ContentSentence } from './content-sentences';

/** Share of common words (Dice) from which two messages say the same; as for near-duplicate pages. */
const SAME = 0.85;

/**
 * Whether two messages consist of nearly the same words, in any order, with the same numbers,
 * names and things: what may differ is the wording around them. Compares bags of words; two empty messages are not the same.
 */
export function sameWords(
  tokens: Tokens,
  a: readonly ContentSentence[],
  b: readonly ContentSentence[],
): boolean {
  let sizeA = 0;
  let sizeB = 0;
  for (const { from, to } of a) sizeA += to - from;
  for (const { from, to } of b) sizeB += to - from;
  // Cheaper than counting: messages of very different length cannot share enough.
  if (sizeA === 0 || 2 * Math.min(sizeA, sizeB) < SAME * (sizeA + sizeB)) return false;
  const bag = new Map<number, number>();
  for (const { from, to } of a) {
    for (let at = from; at < to; at++) {
      const hash = tokens.hash[at] ?? 0;
      bag.set(hash, (bag.get(hash) ?? 0) + 1);
    }
  }
  let common = 0;
  for (const { from, to } of b) {
    for (let at = from; at < to; at++) {
      const hash = tokens.hash[at] ?? 0;
      const left = bag.get(hash) ?? 0;
      if (left > 0) {
        bag.set(hash, left - 1);
        common++;
      } else if (isMatter(tokens.word[at])) return false;
    }
  }
  if (2 * common < SAME * (sizeA + sizeB)) return false;
  for (const { from, to } of a) {
    for (let at = from; at < to; at++) {
      if (isMatter(tokens.word[at]) && (bag.get(tokens.hash[at] ?? 0) ?? 0) > 0) return false;
    }
  }
  return true;
}

/** Numbers and words that no rule knows (names, places, goods) are what a message is about. */
function isMatter(word: number | undefined): boolean {
  return word === NUMBER_WORD || word === UNKNOWN_WORD;
}
