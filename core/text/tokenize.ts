import { characterClass, DIGIT, LETTER, lowerUnit, SEPARATOR, SILENT } from './character';
import { COMMA, EXCLAMATION, NO_BREAK, NUMBER_WORD, QUESTION, STOP, type Tokens } from './tokens';
import { CHECK_SEED, checkStep, HASH_SEED, hashStep } from './word-hash';
import type { WordIndex } from './word-index';

/** Longest word that is looked at as a word; what is longer is an id or an attack. */
const LONGEST_WORD = 40;
/** From so many sentences of one word on they are read as one. */
const STACCATO = 3;

/**
 * Adds the words of one message to `tokens`: lower case, apostrophes dropped, and a word that the
 * vocabulary lacks looked up again without its stretched letters ("pleeease"). One pass over
 * the text; a message without words adds nothing.
 */
export function tokenize(text: string, words: WordIndex, tokens: Tokens): void {
  const length = text.length;
  const first = tokens.count;
  let at = 0;
  let last = -1;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    if (kind === SEPARATOR || kind === SILENT) {
      if (last >= 0) {
        const mark = unit === 0x2e && isTitle(text, at) ? NO_BREAK : breakOf(text, at, unit);
        if (mark > (tokens.after[last] ?? 0)) tokens.after[last] = mark;
      }
      at++;
      continue;
    }
    const start = at;
    let end = at;
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let previous = -1;
    let run = 0;
    let stretched = false;
    let digits = true;
    while (at < length) {
      const raw = text.charCodeAt(at);
      const rawKind = characterClass(raw);
      if (rawKind === SEPARATOR) break;
      at++;
      if (rawKind === SILENT) continue;
      end = at;
      if (rawKind !== DIGIT) digits = false;
      const low = rawKind === LETTER ? lowerUnit(raw) : raw;
      hash = hashStep(hash, low);
      check = checkStep(check, low);
      run = low === previous ? run + 1 : 1;
      if (run > 2) stretched = true;
      previous = low;
    }
    const next = tokens.count++;
    tokens.start[next] = start;
    tokens.end[next] = end;
    tokens.hash[next] = hash;
    tokens.after[next] = NO_BREAK;
    tokens.word[next] = digits ? NUMBER_WORD : numberOf(text, start, end, hash, check, stretched, words);
    last = next;
  }
  if (last < 0) return;
  if ((tokens.after[last] ?? 0) < STOP) tokens.after[last] = STOP;
  joinStaccato(tokens, first);
}

/** Three or more sentences of one word each are one, said with force: "where. is. my. lamp." */
function joinStaccato(tokens: Tokens, first: number): void {
  let run = 0;
  for (let at = first; at <= tokens.count; at++) {
    const alone =
      at < tokens.count && tokens.after[at] === STOP && (at === first || (tokens.after[at - 1] ?? 0) >= STOP);
    if (alone) run++;
    else {
      if (run >= STACCATO) for (let back = at - run; back < at - 1; back++) tokens.after[back] = COMMA;
      run = 0;
    }
  }
}

function numberOf(
  text: string,
  start: number,
  end: number,
  hash: number,
  check: number,
  stretched: boolean,
  words: WordIndex,
): number {
  if (end - start > LONGEST_WORD) return 0;
  const word = words.find(hash, check);
  return word === 0 && stretched ? findUnstretched(text, start, end, words) : word;
}

/** A full stop inside a number, an address or an abbreviation does not end a sentence. */
function breakOf(text: string, at: number, unit: number): number {
  switch (unit) {
    case 0x3f:
    case 0xff1f:
      return QUESTION;
    case 0x21:
    case 0xff01:
      return EXCLAMATION;
    case 0x0a:
    case 0x0d:
    case 0x3b:
    case 0x2026:
    case 0x3002:
      return STOP;
    case 0x2e:
    case 0x3a: {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
      return characterClass(next) === SEPARATOR ? STOP : NO_BREAK;
    }
    case 0x2c:
    case 0x2014:
    case 0x2013:
    case 0x28:
    case 0x29:
      return COMMA;
    default:
      return unit >= 0xd800 && unit < 0xdc00 && opensSentence(text, at + 2) ? STOP : NO_BREAK;
  }
}

/** "Dr.", "Mr.", "Mrs.", "Ms.", "St." before a name. */
function isTitle(text: string, stop: number): boolean {
  const last = text.charCodeAt(stop - 1) | 0x20;
  if (last !== 0x72 && last !== 0x73 && last !== 0x74) return false;
  let start = stop - 1;
  while (start > 0 && stop - start < 4 && characterClass(text.charCodeAt(start - 1)) === LETTER) start--;
  return /^(?:dr|mrs?|ms|st)$/i.test(text.slice(start, stop));
}

/** After an emoji, a space and a capital begin a sentence: "Hello 👋 Which lamp?". */
function opensSentence(text: string, at: number): boolean {
  if (at + 1 >= text.length || text.charCodeAt(at) !== 0x20) return false;
  const unit = text.charCodeAt(at + 1);
  return characterClass(unit) === LETTER && lowerUnit(unit) !== unit;
}

/** Looks a word up with every run of three or more letters cut to two, then to one. */
function findUnstretched(text: string, start: number, end: number, words: WordIndex): number {
  for (let keep = 2; keep >= 1; keep--) {
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let at = start;
    while (at < end) {
      const low = lowerUnit(text.charCodeAt(at));
      let stop = at + 1;
      while (stop < end && lowerUnit(text.charCodeAt(stop)) === low) stop++;
      const run = stop - at > 2 ? keep : stop - at;
      if (characterClass(low) !== SILENT) {
        for (let i = 0; i < run; i++) {
          hash = hashStep(hash, low);
          check = checkStep(check, low);
        }
      }
      at = stop;
    }
    const word = words.find(hash, check);
    if (word !== 0) return word;
  }
  return 0;
}
