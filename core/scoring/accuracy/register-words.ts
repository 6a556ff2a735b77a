import { characterClass, DIGIT, LETTER, lowerUnit, SEPARATOR, SILENT } from '@/core/text/character';
import { HASH_SEED, hashStep } from '@/core/text/word-hash';
import { type Lexeme, lexemeOf } from './lexeme';
import { MARK, marksOf } from './statement-words';

/** What follows a word, up to the next one. */
const NONE = 0;
export const HYPHEN = 1;
export const COMMA = 2;
export const STOP = 3;
export const QUESTION = 4;

/**
 * A word, number or currency sign, with UTF-16 offsets into its text, `end` exclusive. Its normal form is lower case,
 * apostrophes dropped: don't, don’t and dont are one word.
 */
export interface RegisterWord extends Lexeme {
  start: number;
  end: number;
  /** Value of a number written in digits, null for words and clock times. */
  value: number | null;
  /** NONE ... QUESTION. */
  after: number;
  /** A capital begins it. */
  capital: boolean;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'approx', 'e', 'g', 'i']);
/** Longer words are ids or an attack; they are cut. */
const LONGEST_WORD = 40;
const SIGNS: Readonly<Record<string, Lexeme>> = {
  '£': signOf('gbp'),
  '€': signOf('eur'),
  $: signOf('usd'),
  '%': signOf('percent'),
};

function signOf(text: string): Lexeme {
  return { text, stem: text, marks: marksOf(text) };
}

/**
 * The words of a text for comparison with the register. Other than the scorer's tokens it keeps
 * decimals ("4.95", "1,000"), clock times ("15:00"), currency and percent signs, and parts a number
 * from its unit ("48h"). One pass; a text without words gives none.
 */
export function registerWords(text: string): RegisterWord[] {
  const words: RegisterWord[] = [];
  let last: RegisterWord | undefined;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    if (kind === LETTER || kind === DIGIT) {
      last = kind === DIGIT ? numberAt(text, at) : wordAt(text, at);
      words.push(last);
      at = last.end;
      continue;
    }
    const sign = kind === SEPARATOR ? SIGNS[text.charAt(at)] : undefined;
    if (sign !== undefined) {
      last = placed(sign, at, at + 1, null, false);
      words.push(last);
    } else if (last !== undefined) {
      const title = unit === 0x2e && TITLES.has(last.text) && last.end === at;
      if (!title) last.after = Math.max(last.after, breakAt(text, at, unit));
    }
    at++;
  }
  return words;
}

const units = new Uint16Array(LONGEST_WORD);

function wordAt(text: string, start: number): RegisterWord {
  let at = start;
  let count = 0;
  let hash = HASH_SEED;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    if (kind === SEPARATOR) break;
    if (kind !== SILENT && count < LONGEST_WORD) {
      const low = lowerUnit(unit);
      units[count++] = low;
      hash = hashStep(hash, low);
    }
    at++;
  }
  const first = text.charCodeAt(start);
  return placed(lexemeOf(units, count, hash), start, at, null, lowerUnit(first) !== first);
}

/** One shape for every word, whatever it was read from: engines are quick with objects that are alike. */
function placed(
  { text, stem, marks }: Lexeme,
  start: number,
  end: number,
  value: number | null,
  capital: boolean,
): RegisterWord {
  return { text, stem, marks, start, end, value, after: NONE, capital };
}

/** Digits with their separators: a point or comma counts inside, a colon makes a clock time. */
function numberAt(text: string, start: number): RegisterWord {
  let at = start;
  let digits = '';
  let clock = false;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (characterClass(unit) === DIGIT) {
      if (digits.length < LONGEST_WORD) digits += text.charAt(at);
    } else if (at + 1 < text.length && characterClass(text.charCodeAt(at + 1)) === DIGIT) {
      if (unit === 0x2e) digits += '.';
      else if (unit === 0x3a) {
        digits += ':';
        clock = true;
      } else if (unit !== 0x2c) break;
    } else break;
    at++;
  }
  const value = clock ? null : Number(digits);
  const known = value !== null && Number.isFinite(value) ? value : null;
  return placed({ text: digits, stem: digits, marks: MARK.digits | MARK.quantity }, start, at, known, false);
}

function breakAt(text: string, at: number, unit: number): number {
  switch (unit) {
    case 0x3f:
    case 0xff1f:
      return QUESTION;
    case 0x21:
    case 0x0a:
    case 0x3b:
    case 0x3002:
      return STOP;
    case 0x2e: {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
      return characterClass(next) === SEPARATOR ? STOP : NONE;
    }
    case 0x2c:
    case 0x3a:
    case 0x28:
    case 0x29:
    case 0x2014:
      return COMMA;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2013:
      return HYPHEN;
    default:
      return NONE;
  }
}
