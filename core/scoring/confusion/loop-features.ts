import { flag } from '@/core/math/flag';
import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { customerAfter } from '@/core/scoring/acts/customer-after';
import { WORD_KNOWLEDGE } from '@/core/scoring/student/word-knowledge';
import { NUMBER_WORD, QUESTION, type Tokens } from '@/core/text/tokens';
import type { ContentSentence } from './content-sentences';
import { type MatterWords, matterWeight } from './matter-words';
import { lettersShared, openingOf } from './rephrase-features';
import { ROLE, rolesOf } from './word-roles';

/** What the probability that a message of the bot repeats an earlier one is made of, in this order; each 0 to 1. */
export const LOOP_FEATURES = [
  'matter shared',
  'its matter said before',
  'earlier matter said again',
  'matter shared or used alike',
  'letters shared',
  'words shared',
  'number that was not said',
  'number not said again',
  'one denies',
  'both ask',
  'only the earlier asks',
  'only the later asks',
  'right after the earlier one',
  'little matter',
  'new matter of the customer',
  'customer objects before it',
  'customer agrees before it',
  'customer insists or corrects before it',
  'customer protests next',
  'customer thanks next',
  'announces a change',
  'fallback',
] as const;

/** The matter of a message of the bot. */
export interface Repeatable {
  message: MessageAnalysis;
  sentences: readonly ContentSentence[];
  /** Each stem once, without numbers, and the sum of their weights. */
  stems: readonly number[];
  weight: number;
  numbers: readonly number[];
  /** One bit for each stem, at its remainder: two messages without a common bit share nothing. */
  bits: number;
  /** Words of its sentences. */
  words: number;
  /** The message of the customer that it answers, and the hash of its words; null where nobody had asked. */
  asked: MessageAnalysis | null;
  askedHash: number | null;
}

const MOST_STEMS = 40;

/** What comparing needs of the matter of one message. */
export function repeatable(
  { tokens }: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  sentences: readonly ContentSentence[],
  asked: MessageAnalysis | null,
): Repeatable {
  const column = matter.of(message);
  const stems: number[] = [];
  const numbers: number[] = [];
  let weight = 0;
  let bits = 0;
  let words = 0;
  for (const { from, to } of sentences) {
    words += to - from;
    for (let at = from; at < to && stems.length < MOST_STEMS; at++) {
      const stem = column[at] ?? 0;
      if (stem === 0) continue;
      const number = tokens.word[at] === NUMBER_WORD;
      const list = number ? numbers : stems;
      if (list.includes(stem)) continue;
      list.push(stem);
      if (number) continue;
      weight += matterWeight(stem);
      bits |= 1 << (stem & 31);
    }
  }
  const askedHash = asked === null ? null : hashOf(tokens, asked);
  return { message, sentences, stems, weight, numbers, bits, words, asked, askedHash };
}

function hashOf(tokens: Tokens, { index, from, to, text }: MessageAnalysis): number {
  let hash = index !== 0 && to === from ? text.length : 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (tokens.hash[at] ?? 0)) | 0;
  return hash;
}

/** Weight of the stems of two messages that are the same. */
export function sharedMatter(a: Repeatable, b: Repeatable): number {
  if ((a.bits & b.bits) === 0) return 0;
  let sum = 0;
  for (const stem of a.stems) if (b.stems.includes(stem)) sum += matterWeight(stem);
  return sum;
}

/** Features of a message and an earlier one that it may repeat, in the order of LOOP_FEATURES. */
export function loopFeatures(
  analysis: Analysis,
  matter: MatterWords,
  earlier: Repeatable,
  now: Repeatable,
  consecutive: boolean,
): number[] {
  const { tokens } = analysis;
  const shared = sharedMatter(earlier, now);
  const total = Math.max(1e-9, earlier.weight + now.weight);
  const asked = now.asked;
  const fresh = now.stems.filter((stem) => !earlier.stems.includes(stem));
  const theirs = asked === null ? [] : matter.stemsOf(asked);
  const next = customerAfter(analysis, now.message);
  const ours = rolesIn(analysis, now);
  const before = rolesIn(analysis, earlier);
  const question = (m: MessageAnalysis) => tokens.after[m.to - 1] === QUESTION;
  const asks = Number(question(now.message)) + Number(question(earlier.message));
  return [
    (2 * shared) / total,
    now.weight === 0 ? 0 : shared / now.weight,
    earlier.weight === 0 ? 0 : shared / earlier.weight,
    (2 * (shared + alike(analysis, matter, earlier, now))) / total,
    lettersShared(earlier.message.text, now.message.text),
    wordsShared(analysis, earlier, now),
    flag(earlier.numbers.length > 0 && now.numbers.some((n) => !earlier.numbers.includes(n))),
    flag(earlier.numbers.some((n) => !now.numbers.includes(n))),
    flag(((ours ^ before) & ROLE.negation) !== 0),
    flag(asks === 2),
    flag(asks === 1 && question(earlier.message)),
    flag(asks === 1 && question(now.message)),
    flag(consecutive),
    flag(now.stems.length < 3),
    fresh.length === 0 ? 0 : fresh.filter((stem) => theirs.includes(stem)).length / fresh.length,
    flag(asked !== null && (openingOf(analysis, asked) & ROLE.objection) !== 0),
    flag(asked !== null && (openingOf(analysis, asked) & (ROLE.yes | ROLE.thanks)) !== 0),
    flag(does(asked, INSISTS)),
    flag(does(next, PROTESTS)),
    flag(next !== null && (openingOf(analysis, next) & ROLE.thanks) !== 0),
    flag(does(now.message, CHANGES)),
    flag(does(now.message, FALLBACK)),
  ];
}

const INSISTS: ReadonlySet<Act> = new Set(['insist', 'correction', 'not_followed', 'rejects', 'complain']);
const PROTESTS: ReadonlySet<Act> = new Set([
  'insist',
  'correction',
  'not_followed',
  'complain',
  'human_request',
  'distress',
]);
const CHANGES: ReadonlySet<Act> = new Set(['changed']);
const FALLBACK: ReadonlySet<Act> = new Set(['fallback']);

function does(message: MessageAnalysis | null, acts: ReadonlySet<Act>): boolean {
  if (message !== null) for (const { act } of message.acts) if (acts.has(act)) return true;
  return false;
}

function rolesIn({ tokens }: Analysis, { message }: Repeatable): number {
  let roles = 0;
  for (let at = message.from; at < message.to; at++) roles |= rolesOf(tokens.hash[at] ?? 0);
  return roles;
}

/** Weight of the stems of the later message that are new but used like new ones of the earlier: "push", "press". */
function alike(analysis: Analysis, matter: MatterWords, earlier: Repeatable, now: Repeatable): number {
  const clusters = clustersBeside(analysis, matter, earlier, now);
  let sum = 0;
  for (const cluster of clustersBeside(analysis, matter, now, earlier)) if (clusters.has(cluster)) sum++;
  return Math.min(sum, clusters.size);
}

/** Clusters of the words of one message whose stems the other lacks. */
function clustersBeside(
  { tokens }: Analysis,
  matter: MatterWords,
  one: Repeatable,
  other: Repeatable,
): Set<number> {
  const found = new Set<number>();
  const column = matter.of(one.message);
  for (const { from, to } of one.sentences) {
    for (let at = from; at < to; at++) {
      const stem = column[at] ?? 0;
      if (matterWeight(stem) < 1 || tokens.word[at] === NUMBER_WORD || other.stems.includes(stem)) continue;
      const cluster = WORD_KNOWLEDGE.cluster(WORD_KNOWLEDGE.find(tokens.hash[at] ?? 0));
      if (cluster !== 0) found.add(cluster);
    }
  }
  return found;
}

/** Share of common words, Dice, counting each as often as it stands in both. */
function wordsShared({ tokens }: Analysis, a: Repeatable, b: Repeatable): number {
  const bag = new Map<number, number>();
  let size = 0;
  for (const { from, to } of a.sentences) {
    size += to - from;
    for (let at = from; at < to; at++) {
      const hash = tokens.hash[at] ?? 0;
      bag.set(hash, (bag.get(hash) ?? 0) + 1);
    }
  }
  let common = 0;
  for (const { from, to } of b.sentences) {
    size += to - from;
    for (let at = from; at < to; at++) {
      const hash = tokens.hash[at] ?? 0;
      const left = bag.get(hash) ?? 0;
      if (left === 0) continue;
      bag.set(hash, left - 1);
      common++;
    }
  }
  return size === 0 ? 0 : (2 * common) / size;
}
