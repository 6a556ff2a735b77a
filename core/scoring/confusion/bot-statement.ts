import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { NUMBER_WORD, STOP } from '@/core/text/tokens';
import { hashStep } from '@/core/text/word-hash';
import { type MatterWords, matterWeight, weightOf } from './matter-words';
import type { Said } from './statement-conflict';
import { ROLE, rolesOf } from './word-roles';

/** A message of the bot as something that another may contradict. */
export interface BotStatement {
  message: MessageAnalysis;
  /** Its stems and their weight together. */
  stems: readonly number[];
  weight: number;
  /** Those that tell messages apart, without numbers. */
  rare: readonly number[];
  /** One bit for each of them, at its remainder: two messages without a common bit share none. */
  rareBits: number;
  /** One number for each sentence that has a matter other than numbers: equal for the same words. */
  sentences: readonly number[];
  /** Order numbers and the like. */
  codes: readonly number[];
  /** Short enough to be one statement or two, and not a fallback. */
  comparable: boolean;
  numbers: boolean;
  negated: boolean;
  states: boolean;
  /** Announces a change or owns up to a mistake. */
  announced: boolean;
  /** Its sentences, read when first compared. */
  said: Said | null;
}

/** Longer messages are lists; they are left alone. */
const LONGEST = 120;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** Reads what comparing needs of one message; sentences are read later, and seldom. */
export function botStatement(
  { tokens }: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
): BotStatement {
  const { from, to, text } = message;
  const column = matter.of(message);
  const codes: number[] = [];
  const rare: number[] = [];
  const sentences: number[] = [];
  let rareBits = 0;
  let sentence = 0;
  let speaks = false;
  let roles = 0;
  let lost = to - from > LONGEST;
  let states = false;
  let announced = false;
  for (const { act } of message.acts) {
    if (act === 'fallback') lost = true;
    else if (act === 'state') states = true;
    else if (act === 'changed') announced = true;
  }
  for (let at = from; at < to && !lost; at++) {
    const number = tokens.word[at] === NUMBER_WORD;
    roles |= number ? ROLE.number : rolesOf(tokens.hash[at] ?? 0);
    const stem = column[at] ?? 0;
    sentence = hashStep(sentence, tokens.hash[at] ?? 0);
    if (stem !== 0 && !number) speaks = true;
    if ((tokens.after[at] ?? 0) >= STOP) {
      if (speaks) sentences.push(sentence);
      sentence = 0;
      speaks = false;
    }
    if (!number && matterWeight(stem) === 1 && !rare.includes(stem)) {
      rare.push(stem);
      rareBits |= 1 << (stem & 31);
    }
    if (isCode(text, tokens.start[at] ?? 0, tokens.end[at] ?? 0)) codes.push(column[at] ?? 0);
  }
  const stems = matter.stemsOf(message);
  return {
    message,
    stems,
    weight: weightOf(stems),
    rare,
    rareBits,
    sentences,
    codes,
    comparable: !lost,
    numbers: (roles & ROLE.number) !== 0,
    negated: (roles & ROLE.negation) !== 0,
    states,
    announced,
    said: null,
  };
}

/** "7781", "LK550021"; not "48" or "2nd". */
function isCode(text: string, start: number, end: number): boolean {
  if (end - start < 4) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= DIGIT_0 && unit <= DIGIT_9) return true;
  }
  return false;
}

/** How many words that tell messages apart stand in both. */
export function rareShared(a: BotStatement, b: BotStatement): number {
  if ((a.rareBits & b.rareBits) === 0) return 0;
  let count = 0;
  for (const stem of b.rare) if (a.rare.includes(stem)) count++;
  return count;
}

/** Whether two messages say nothing but the same sentences. */
export function saysTheSame(a: BotStatement, b: BotStatement): boolean {
  return (
    a.sentences.every((sentence) => b.sentences.includes(sentence)) &&
    b.sentences.every((sentence) => a.sentences.includes(sentence))
  );
}

/** Whether two messages name different orders, parcels or accounts. */
export function namesAnother(a: BotStatement, b: BotStatement): boolean {
  return a.codes.length > 0 && b.codes.length > 0 && !a.codes.some((code) => b.codes.includes(code));
}

const PROTESTS: ReadonlySet<string> = new Set(['told_otherwise', 'not_followed', 'correction', 'complain']);

/** The customer's next words are looked for in so many messages. */
const NEXT_FEW = 10;

/** The customer's next words say that something is wrong with this answer. */
export function isProtested({ messages }: Analysis, { message }: BotStatement): boolean {
  const end = Math.min(messages.length, message.index + 1 + NEXT_FEW);
  for (let index = message.index + 1; index < end; index++) {
    const next = messages[index];
    if (next?.role === 'customer') return next.acts.some((a) => PROTESTS.has(a.act));
  }
  return false;
}
