import { lowerUnit } from '@/core/text/character';
import { CHECK_SEED, checkStep, HASH_SEED, hashStep } from '@/core/text/word-hash';
import type { ValenceLexicon } from './valence-lexicon';

/** The words of one text as VADER splits it, plus what its punctuation says. */
export interface ValenceWords {
  count: number;
  /** Number in the lexicon, 0 for the words it lacks. */
  ids: Int32Array;
  negates: Uint8Array;
  capitals: Uint8Array;
  capitalCount: number;
  exclamations: number;
  questions: number;
}

export function newValenceWords(room: number): ValenceWords {
  return {
    count: 0,
    ids: new Int32Array(room),
    negates: new Uint8Array(room),
    capitals: new Uint8Array(room),
    capitalCount: 0,
    exclamations: 0,
    questions: 0,
  };
}

/**
 * Splits at white space, strips punctuation from words but not from emoticons (what is left with two
 * characters or fewer keeps it), and looks every word up in lower case. An emoji is a word by
 * itself. Fills and returns `into`, or a larger one where the text needs it.
 */
export function readValenceWords(text: string, lexicon: ValenceLexicon, into: ValenceWords): ValenceWords {
  const room = (text.length >> 1) + 2;
  const words = into.ids.length >= room * 2 ? into : newValenceWords(room * 2);
  words.count = 0;
  words.capitalCount = 0;
  words.exclamations = 0;
  words.questions = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
      continue;
    }
    const start = at;
    if (isEmoji(unit)) {
      at += unit >= 0xd800 && unit < 0xdc00 && at + 1 < length ? 2 : 1;
    } else {
      let next = unit;
      while (!isSpace(next) && !isEmoji(next)) {
        if (next === 0x21) words.exclamations++;
        else if (next === 0x3f) words.questions++;
        at++;
        if (at >= length) break;
        next = text.charCodeAt(at);
      }
    }
    addWord(text, start, at, lexicon, words);
  }
  return words;
}

function addWord(text: string, from: number, to: number, lexicon: ValenceLexicon, words: ValenceWords): void {
  let start = from;
  let end = to;
  while (start < end && isPunctuation(text.charCodeAt(start))) start++;
  while (end > start && isPunctuation(text.charCodeAt(end - 1))) end--;
  if (end - start <= 2) {
    start = from;
    end = to;
  }
  let hash = HASH_SEED;
  let check = CHECK_SEED;
  let upper = false;
  let lower = false;
  let denied = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const low = lowerUnit(unit);
    if (low !== unit) upper = true;
    else if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x250)) lower = true;
    if (low === 0x74 && i - start >= 2 && text.charCodeAt(i - 1) === 0x27) {
      denied ||= lowerUnit(text.charCodeAt(i - 2)) === 0x6e;
    }
    hash = hashStep(hash, low);
    check = checkStep(check, low);
  }
  const next = words.count++;
  const id = lexicon.words.find(hash, check);
  words.ids[next] = id;
  words.negates[next] = denied ? 1 : (lexicon.negates[id] ?? 0);
  const capital = upper && !lower;
  words.capitals[next] = capital ? 1 : 0;
  if (capital) words.capitalCount++;
}

/** ASCII punctuation, which is what VADER strips. */
function isPunctuation(unit: number): boolean {
  return (
    (unit >= 0x21 && unit <= 0x2f) ||
    (unit >= 0x3a && unit <= 0x40) ||
    (unit >= 0x5b && unit <= 0x60) ||
    (unit >= 0x7b && unit <= 0x7e)
  );
}

function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit >= 0x1c;
  if (unit < 0x85) return false;
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** A surrogate, a symbol or dingbat, or what joins and colours them. */
function isEmoji(unit: number): boolean {
  return (
    unit >= 0x200d &&
    ((unit >= 0xd800 && unit < 0xe000) ||
      (unit >= 0x2600 && unit <= 0x27bf) ||
      unit === 0xfe0f ||
      unit === 0x200d)
  );
}
