import { contrast } from './contrast';
import { CAPITALS, NEGATED } from './vader-modifiers';
import type { ValenceLexicon } from './valence-lexicon';
import { newValenceWords, readValenceWords, type ValenceWords } from './valence-words';

/** Approximates the largest sum to expect; VADER's normalisation constant. */
const ALPHA = 15;
/** Modifiers two and three words away count less than the neighbour. */
const REACH = [1, 0.95, 0.9] as const;
/** Emphasis of an exclamation mark (of up to four) and of a question mark (of two or three). */
const EXCLAMATION = 0.292;
const QUESTION = 0.18;
const MANY_QUESTIONS = 0.96;

/** Working space; every call overwrites what it reads. */
let scratch: ValenceWords = newValenceWords(512);
let valences = new Float64Array(512);

/**
 * Sum of the valences of a text under VADER's rules (Hutto & Gilbert 2014; the rules of release
 * 3.3.2): boosters, negation within three words, "never so", "without doubt", "least", idioms, the
 * contrast of "but", capitals amid lower case, emphasis by punctuation. 0 for a text without a
 * word of the lexicon.
 */
export function valence(text: string, lexicon: ValenceLexicon): number {
  const words = readValenceWords(text, lexicon, scratch);
  // A huge text gets arrays of its own and does not leave them behind.
  if (words.ids.length <= 65536) scratch = words;
  const own = words.count <= valences.length ? valences : new Float64Array(words.count * 2);
  if (own.length <= 65536) valences = own;
  const amid = words.capitalCount > 0 && words.capitalCount < words.count;
  let any = false;
  let but = -1;
  for (let i = 0; i < words.count; i++) {
    own[i] = 0;
    const id = words.ids[i] ?? 0;
    if (id === 0) continue;
    if (id === lexicon.named.but && but < 0) but = i;
    const value = wordValence(words, i, id, lexicon, amid);
    if (value === 0) continue;
    own[i] = value;
    any = true;
  }
  if (!any) return 0;
  if (but >= 0) contrast(own, words.count, but);
  let sum = 0;
  for (let i = 0; i < words.count; i++) sum += own[i] ?? 0;
  const emphasis = punctuation(words);
  return sum > 0 ? sum + emphasis : sum < 0 ? sum - emphasis : 0;
}

/** A sum of valences as VADER's compound score, -1 to 1. */
export function compound(sum: number): number {
  return sum / Math.sqrt(sum * sum + ALPHA);
}

function wordValence(
  words: ValenceWords,
  i: number,
  id: number,
  lexicon: ValenceLexicon,
  amid: boolean,
): number {
  const { ids } = words;
  const { named } = lexicon;
  const own = lexicon.valence[id] ?? Number.NaN;
  if (Number.isNaN(own) || (lexicon.booster[id] ?? 0) !== 0) return 0;
  const next = i < words.count - 1 ? (ids[i + 1] ?? 0) : 0;
  if (id === named.kind && next === named.of) return 0;
  const one = i > 0 ? (ids[i - 1] ?? 0) : 0;
  const two = i > 1 ? (ids[i - 2] ?? 0) : 0;
  const three = i > 2 ? (ids[i - 3] ?? 0) : 0;
  let value = own;
  // "no" before a rated word negates it and has no valence of its own.
  if (id === named.no && isRated(lexicon, next)) value = 0;
  const alternative = one === named.or || one === named.nor;
  if (one === named.no || two === named.no || (three === named.no && alternative)) value = own * NEGATED;
  if (amid && words.capitals[i] === 1) value += value > 0 ? CAPITALS : -CAPITALS;
  for (let step = 0; step < 3 && step < i; step++) {
    const at = i - step - 1;
    const word = ids[at] ?? 0;
    if (isRated(lexicon, word)) continue;
    const boost = lexicon.booster[word] ?? 0;
    if (boost !== 0) {
      let change = value < 0 ? -boost : boost;
      if (amid && words.capitals[at] === 1) change += value > 0 ? CAPITALS : -CAPITALS;
      value += change * (REACH[step] ?? 0);
    }
    value = negation(words, i, step, value, lexicon);
    if (step === 2) value = idioms(words, i, value, lexicon);
  }
  if (one === named.least && !isRated(lexicon, one) && (i < 2 || (two !== named.at && two !== named.very))) {
    value *= NEGATED;
  }
  return value;
}

function isRated(lexicon: ValenceLexicon, word: number): boolean {
  return !Number.isNaN(lexicon.valence[word] ?? Number.NaN);
}

function negation(
  words: ValenceWords,
  i: number,
  step: number,
  value: number,
  lexicon: ValenceLexicon,
): number {
  const { never, so, this: thisWord, without, doubt } = lexicon.named;
  const one = words.ids[i - 1] ?? 0;
  const two = step > 0 ? (words.ids[i - 2] ?? 0) : 0;
  if (step === 1) {
    if (two === never && (one === so || one === thisWord)) return value * 1.25;
    if (two === without && one === doubt) return value;
  }
  if (step === 2) {
    const three = words.ids[i - 3] ?? 0;
    const sudden = one === so || one === thisWord;
    if ((three === never && (two === so || two === thisWord)) || sudden) return value * 1.25;
    if (three === without && (two === doubt || one === doubt)) return value;
  }
  return words.negates[i - step - 1] === 1 ? value * NEGATED : value;
}

function idioms(words: ValenceWords, i: number, value: number, lexicon: ValenceLexicon): number {
  const three = phraseWord(words, i - 3, lexicon);
  const two = phraseWord(words, i - 2, lexicon);
  const one = phraseWord(words, i - 1, lexicon);
  const zero = phraseWord(words, i, lexicon);
  const next = phraseWord(words, i + 1, lexicon);
  // Almost no word is part of a phrase: without one before or at this place nothing can match.
  if (zero === 0 && one === 0 && two === 0) return value;
  let result =
    lexicon.idiom(one, zero) ??
    lexicon.idiom(two, one, zero) ??
    lexicon.idiom(two, one) ??
    lexicon.idiom(three, two, one) ??
    lexicon.idiom(three, two) ??
    value;
  result = lexicon.idiom(zero, next) ?? result;
  result = lexicon.idiom(zero, next, phraseWord(words, i + 2, lexicon)) ?? result;
  return (
    result +
    lexicon.boosterPhrase(three, two, one) +
    lexicon.boosterPhrase(three, two) +
    lexicon.boosterPhrase(two, one)
  );
}

function phraseWord(words: ValenceWords, index: number, lexicon: ValenceLexicon): number {
  return index < words.count ? (lexicon.inPhrase[words.ids[index] ?? 0] ?? 0) : 0;
}

function punctuation({ exclamations, questions }: ValenceWords): number {
  const marks = Math.min(exclamations, 4) * EXCLAMATION;
  if (questions < 2) return marks;
  return marks + (questions <= 3 ? questions * QUESTION : MANY_QUESTIONS);
}
