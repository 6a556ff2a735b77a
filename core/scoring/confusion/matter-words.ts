import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { characterClass, LETTER, lowerUnit, SILENT } from '@/core/text/character';
import { classWords, phraseLines } from '@/core/text/phrase-element';
import { NUMBER_WORD } from '@/core/text/tokens';
import { WordBits } from '@/core/text/word-bits';
import { HASH_SEED, hashOf, hashStep } from '@/core/text/word-hash';
import { COMMON_MATTER, FUNCTION_WORDS, MATTER_FAMILIES } from './function-words';
import { ROLE, rolesOf } from './word-roles';

/** A word counts by its first letters: "cancelling", "cancelled" and "cancellation" begin alike. */
const STEM_LETTERS = 6;
/** Weight of a word that every conversation has, and of any other; a coarse idf. */
const COMMON = 0.4;
const RARE = 1;

/** Longer lists of stems say nothing more of what a message is about, and take time to compare. */
const MOST_STEMS = 40;

const letters = new Uint16Array(16);

/** Number of the stem of the letters from `start` to `end`: equal for words that differ in their ending only. */
function stemOf(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end && count < letters.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    // "the driver's" is the driver.
    if (kind === SILENT) break;
    letters[count++] = kind === LETTER ? lowerUnit(unit) : unit;
  }
  count = Math.min(STEM_LETTERS, withoutEnding(count));
  let hash = HASH_SEED;
  for (let i = 0; i < count; i++) hash = hashStep(hash, letters[i] ?? 0);
  return hash === 0 ? 1 : hash;
}

const E = 0x65;
const S = 0x73;
const D = 0x64;
const N = 0x6e;
const G = 0x67;
const I = 0x69;
const Y = 0x79;

/** How many of the first `count` letters stay when -s, -es, -ed, -ing, -ies, -y or -e goes; never fewer than three. */
function withoutEnding(count: number): number {
  let left = count;
  if (left > 3 && letters[left - 1] === S && letters[left - 2] !== S) left--;
  if (left > 5 && letters[left - 1] === G && letters[left - 2] === N && letters[left - 3] === I) left -= 3;
  else if (left > 4 && letters[left - 1] === D && letters[left - 2] === E) left -= 2;
  if (left > 3 && (letters[left - 1] === E || letters[left - 1] === Y || letters[left - 1] === I)) left--;
  // "stopped" and "stop"
  if (left > 3 && left < count && letters[left - 1] === letters[left - 2] && letters[left - 1] !== S) left--;
  return left;
}

const functionWords = new WordBits([...FUNCTION_WORDS].map((word) => [hashOf(word), 1]));
const commonStems = new WordBits([...COMMON_MATTER].map((word) => [stemOf(word, 0, word.length), 1]));
/** The stem that stands for a family, by the stems of its members. */
const familyOf = new Map<number, number>(
  phraseLines(MATTER_FAMILIES).flatMap((line) => {
    const stems = classWords(line).map((word) => stemOf(word, 0, word.length));
    return stems.map((stem) => [stem, stems[0] ?? stem] as const);
  }),
);

/** Words whose stems are remembered; a power of two. A word that falls on another's place takes it. */
const REMEMBERED = 1 << 13;
const rememberedHashes = new Int32Array(REMEMBERED);
/** 0 for a free place. A word with an apostrophe has the hash of one without, but not its length. */
const rememberedLengths = new Uint8Array(REMEMBERED);
const rememberedStems = new Int32Array(REMEMBERED);

/** The number beside a token: of its stem or family, 0 for a function word. */
function matterOf(text: string, start: number, end: number, hash: number): number {
  const slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
  if (rememberedHashes[slot] === hash && rememberedLengths[slot] === end - start)
    return rememberedStems[slot] ?? 0;
  let matter = 0;
  if (functionWords.of(hash) === 0) {
    const stem = stemOf(text, start, end);
    matter = familyOf.get(stem) ?? stem;
  }
  if (isSpelled(text, start, end)) {
    rememberedHashes[slot] = hash;
    rememberedLengths[slot] = end - start;
    rememberedStems[slot] = matter;
  }
  return matter;
}

/** Whether a word has nothing but what its hash is made of: the stem ends at an apostrophe, wherever it is. */
function isSpelled(text: string, start: number, end: number): boolean {
  if (end - start > letters.length) return false;
  for (let at = start; at < end; at++) if (characterClass(text.charCodeAt(at)) === SILENT) return false;
  return true;
}

/**
 * What the words of a conversation are about: beside each token the number of its stem or family, 0 for
 * function words. A message is read when it is first asked for.
 */
export class MatterWords {
  private readonly stems: Int32Array;
  private readonly read: Uint8Array;
  private readonly distinct: (readonly number[] | undefined)[] = [];
  private readonly numbers: (readonly number[] | undefined)[] = [];

  constructor(private readonly analysis: Analysis) {
    this.stems = new Int32Array(analysis.tokens.count);
    this.read = new Uint8Array(analysis.messages.length);
  }

  /** The column of stems, filled for this message: valid from its first to its last token. */
  of(message: MessageAnalysis): Int32Array {
    if (this.read[message.index] === 0) this.fill(message);
    return this.stems;
  }

  /** Whether this stem is among the message's. */
  holds(message: MessageAnalysis, stem: number): boolean {
    const stems = this.of(message);
    for (let at = message.from; at < message.to; at++) if (stems[at] === stem) return true;
    return false;
  }

  /** The stems of a message, each once, in order; of a long one the first few dozen. */
  stemsOf(message: MessageAnalysis): readonly number[] {
    const known = this.distinct[message.index];
    if (known !== undefined) return known;
    const found = this.stemsIn(message, message.from, message.to);
    this.distinct[message.index] = found;
    return found;
  }

  /** The numbers of a message, each as often as it stands there. */
  numbersOf(message: MessageAnalysis): readonly number[] {
    const known = this.numbers[message.index];
    if (known !== undefined) return known;
    const stems = this.of(message);
    const { tokens } = this.analysis;
    const found: number[] = [];
    for (let at = message.from; at < message.to; at++) {
      if (tokens.word[at] === NUMBER_WORD) found.push(stems[at] ?? 0);
      else if ((rolesOf(tokens.hash[at] ?? 0) & ROLE.number) !== 0) found.push(tokens.hash[at] ?? 0);
    }
    this.numbers[message.index] = found;
    return found;
  }

  /** The same of the tokens from one to another. */
  stemsIn(message: MessageAnalysis, from: number, to: number): readonly number[] {
    const stems = this.of(message);
    const found: number[] = [];
    for (let at = from; at < to && found.length < MOST_STEMS; at++) {
      const stem = stems[at] ?? 0;
      if (stem !== 0 && !found.includes(stem)) found.push(stem);
    }
    return found;
  }

  private fill({ index, from, to, text }: MessageAnalysis): void {
    this.read[index] = 1;
    const { tokens } = this.analysis;
    for (let at = from; at < to; at++) {
      this.stems[at] = matterOf(text, tokens.start[at] ?? 0, tokens.end[at] ?? 0, tokens.hash[at] ?? 0);
    }
  }
}

/** How much it says that two messages share this stem: 0 for a function word, 1 for a rare one. */
export function matterWeight(stem: number): number {
  return stem === 0 ? 0 : commonStems.of(stem) !== 0 ? COMMON : RARE;
}

/** Weight of these stems together. */
export function weightOf(stems: readonly number[]): number {
  let sum = 0;
  for (const stem of stems) sum += matterWeight(stem);
  return sum;
}

/** Weight of the stems that both have. Lists are short: looking through them beats hashing. */
export function sharedWeight(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const stem of a) if (b.includes(stem)) sum += matterWeight(stem);
  return sum;
}
