import { QUESTION, type RegisterWord } from './register-words';
import { MARK } from './statement-words';

export const TEXT_FEATURES = [
  'subject out of the order of the entry',
  'subject not held',
  'words not held',
  'pairs of words not held',
  'numbers not held',
  'entry taken up',
  'first person',
  'negated, and the entry not',
  'question',
  'subject words not held',
  'subject words',
  'words',
  'words out of the order of the entry',
] as const;

/** A text as the comparison needs it: its words, and the stems that carry its subject, in order. */
export interface SourceText {
  words: readonly string[];
  stems: readonly string[];
  has: ReadonlySet<string>;
  hasStem: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  negated: boolean;
}

const FIRST_PERSON = new Set(['i', 'im', 'ive', 'id', 'ill', 'my', 'me', 'mine', 'we', 'our', 'us']);
/** Words beyond these are not compared; it bounds the time. */
const LONGEST_TEXT = 120;
const LONGEST_SOURCE = 300;

/** Reads the words of an entry or a message for `textFeatures`. */
export function readSource(words: readonly RegisterWord[], longest = LONGEST_SOURCE): SourceText {
  const read = words.slice(0, longest);
  const texts = read.map((word) => word.text);
  const stems = read.filter((word) => (word.marks & MARK.empty) === 0).map((word) => word.stem);
  return {
    words: texts,
    stems,
    has: new Set(texts),
    hasStem: new Set(stems),
    pairs: new Set(texts.slice(1).map((text, at) => `${texts[at]} ${text}`)),
    negated: read.some((word) => (word.marks & MARK.negation) !== 0),
  };
}

/**
 * How far a message as a whole keeps to a source, whatever it states: what it says in the source's order, in its words,
 * and what of neither. In the order of TEXT_FEATURES, each 0 to 1. Time grows with both lengths, which are bounded.
 */
export function textFeatures(message: readonly RegisterWord[], source: SourceText): number[] {
  const text = readSource(message, LONGEST_TEXT);
  const subject = text.stems.length;
  const strange = text.stems.filter((stem) => !source.hasStem.has(stem)).length;
  const numbers = message.slice(0, LONGEST_TEXT).filter((word) => (word.marks & MARK.digits) !== 0);
  const held = text.words.filter((word) => source.has.has(word)).length;
  const pairs = text.words
    .slice(1)
    .filter((word, at) => source.pairs.has(`${text.words[at]} ${word}`)).length;
  const taken = [...source.hasStem].filter((stem) => text.hasStem.has(stem)).length;
  return [
    subject === 0 ? 0.5 : 1 - inOrder(text.stems, source.stems) / subject,
    subject === 0 ? 0.5 : strange / subject,
    1 - held / Math.max(1, text.words.length),
    1 - pairs / Math.max(1, text.words.length - 1),
    numbers.length === 0 ? 0 : numbers.filter((w) => !source.has.has(w.text)).length / numbers.length,
    taken / Math.max(1, source.hasStem.size),
    Number(text.words.some((word) => FIRST_PERSON.has(word))),
    Number(text.negated && !source.negated),
    Number(message.some((word) => word.after === QUESTION)),
    Math.min(8, strange) / 8,
    Math.min(12, subject) / 12,
    Math.min(40, text.words.length) / 40,
    1 - inOrder(text.words, source.words) / Math.max(1, text.words.length),
  ];
}

/** Length of the longest common subsequence. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let last = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 0; j < b.length; j++) {
      row[j + 1] = word === b[j] ? (last[j] ?? 0) + 1 : Math.max(last[j + 1] ?? 0, row[j] ?? 0);
    }
    [last, row] = [row, last];
  }
  return last[b.length] ?? 0;
}
