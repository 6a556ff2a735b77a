import { MARK, marksOf } from './statement-words';
import { wordStem } from './word-stem';

/** What a word is wherever it stands. */
export interface Lexeme {
  /** In its normal form. */
  readonly text: string;
  readonly stem: string;
  /** What the readers of statements ask of it: bits of MARK. */
  readonly marks: number;
}

/** Words that are remembered; a power of two. A word that falls on another's place takes it. */
const REMEMBERED = 1 << 13;
const remembered: (Lexeme | undefined)[] = new Array(REMEMBERED).fill(undefined);

/**
 * The word of the first `count` of these UTF-16 units, whose hash is `hash`. To stem a word and to look its marks up is
 * dear beside reading its letters, and texts are made of few words: one that is remembered costs its letters.
 */
export function lexemeOf(units: Uint16Array, count: number, hash: number): Lexeme {
  const slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
  const known = remembered[slot];
  if (known !== undefined && isWritten(known.text, units, count)) return known;
  const text = String.fromCharCode(...units.subarray(0, count));
  const lexeme = { text, stem: wordStem(text), marks: marksOf(text) | (/\d/.test(text) ? MARK.digits : 0) };
  remembered[slot] = lexeme;
  return lexeme;
}

function isWritten(text: string, units: Uint16Array, count: number): boolean {
  if (text.length !== count) return false;
  for (let at = 0; at < count; at++) if (text.charCodeAt(at) !== units[at]) return false;
  return true;
}
