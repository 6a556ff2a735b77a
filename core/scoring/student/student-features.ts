import { EXCLAMATION, QUESTION, STOP, type Tokens } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';
import { WORD_KNOWLEDGE } from './word-knowledge';

/** Features fall into so many buckets. */
export const BUCKETS = 1 << 15;
const MASK = BUCKETS - 1;

/** Words of a message that are read; what lies beyond is a document. */
const LONGEST = 120;
/** Room that the buckets of a message need. */
export const MOST_FEATURES = LONGEST * 8 + 1;

/** What the words of a message feel like together: names of the summary, in order. */
export const FEELINGS = ['mean', 'sum by length', 'lowest', 'highest'] as const;

const WORD = 0x51ed270b;
const PAIR = 0x2545f491;
const CLASS = 0x1b873593;
const CLASSES = 0x0ad7bd6d;
const TRIPLE = 0x27d4eb2f;
const SKIP = 0x165667b1;
const START = 0x3c6ef372;
const END_MARK = 0x5bd1e995;
const SIZE = 0x7feb352d;

/** Words that turn the feeling of the next three; VADER's list and its factor. */
const NEGATORS = new Set(
  `not no never dont doesnt didnt isnt arent aint wasnt werent wont couldnt wouldnt shouldnt hasnt havent hadnt cant
  cannot without nor neither hardly barely rarely`
    .split(/\s+/)
    .map(hashOf),
);
const REACH = 3;
const NEGATED = -0.74;

/**
 * The buckets of a message's n-grams, written to `buckets` (their number is given back), and what its words feel like,
 * written to `feelings`. Words and pairs as they are, and words, pairs, triples and pairs with a gap in which rarer
 * words stand for their cluster: "speak to a supervisor" teaches "speak to a superintendent".
 */
export function studentFeatures(
  tokens: Tokens,
  from: number,
  to: number,
  buckets: Int32Array,
  feelings: Float64Array,
): number {
  const end = Math.min(to, from + LONGEST);
  let n = 0;
  let before = START;
  let beforeBefore = 0;
  let wordBefore = START;
  let negated = 0;
  let sum = 0;
  let lowest = 0;
  let highest = 0;
  for (let i = from; i < end; i++) {
    const hash = tokens.hash[i] ?? 0;
    const slot = WORD_KNOWLEDGE.find(hash);
    const cluster = WORD_KNOWLEDGE.cluster(slot);
    let symbol = hash;
    buckets[n++] = bucket(hash, WORD);
    buckets[n++] = bucket(Math.imul(wordBefore, 31) ^ hash, PAIR);
    if (cluster !== 0) {
      symbol = Math.imul(cluster, CLASS);
      buckets[n++] = bucket(symbol, CLASS);
      const own = WORD_KNOWLEDGE.valence(slot);
      const feeling = negated > 0 ? own * NEGATED : own;
      sum += feeling;
      if (feeling < lowest) lowest = feeling;
      else if (feeling > highest) highest = feeling;
    }
    buckets[n++] = bucket(Math.imul(before, 31) ^ symbol, CLASSES);
    if (i > from) {
      buckets[n++] = bucket(Math.imul(Math.imul(beforeBefore, 31) ^ before, 31) ^ symbol, TRIPLE);
      buckets[n++] = bucket(Math.imul(beforeBefore, 31) ^ symbol, SKIP);
    }
    negated = cluster === 0 && NEGATORS.has(hash) ? REACH : negated - 1;
    const mark = tokens.after[i] ?? 0;
    if (mark >= STOP || i === end - 1) {
      const kind = mark === QUESTION ? 1 : mark === EXCLAMATION ? 2 : 3;
      buckets[n++] = bucket(Math.imul(symbol, 31) ^ kind, END_MARK);
      beforeBefore = 0;
      before = START;
      wordBefore = START;
      negated = 0;
    } else {
      beforeBefore = before;
      before = symbol;
      wordBefore = hash;
    }
  }
  const words = end - from;
  buckets[n++] = bucket(words < 3 ? 1 : words < 7 ? 2 : words < 15 ? 3 : words < 30 ? 4 : 5, SIZE);
  feelings[0] = words === 0 ? 0 : sum / words;
  feelings[1] = words === 0 ? 0 : sum / Math.sqrt(words);
  feelings[2] = lowest;
  feelings[3] = highest;
  return n;
}

function bucket(value: number, salt: number): number {
  const mixed = Math.imul(value ^ salt, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15) ^ (mixed >>> 7)) & MASK;
}
