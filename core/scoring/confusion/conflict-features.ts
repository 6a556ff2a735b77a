import { flag } from '@/core/math/flag';
import { type LogisticWeights, logistic } from '@/core/math/logistic';
import { kinOf, mayAgree, type Quantity } from '@/core/scoring/accuracy/quantity';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { customerAfter } from '@/core/scoring/acts/customer-after';
import { hasAct } from '@/core/scoring/acts/has-act';
import type { IntentReadings } from '@/core/scoring/intents/read-intents';
import { QUESTION } from '@/core/text/tokens';
import { WordBits } from '@/core/text/word-bits';
import { hashOf } from '@/core/text/word-hash';
import { type BotStatement, namesAnother, rareShared } from './bot-statement';
import { type MatterWords, matterWeight, sharedWeight } from './matter-words';
import { openingOf } from './reply-features';
import { daysIn } from './sentence-times';
import type { Said } from './statement-conflict';
import { ROLE } from './word-roles';

/** What the probability that a message conflicts with an earlier one is made of, in this order; each 0 to 1. */
export const CONFLICT_FEATURES = [
  // what the two say
  'matter shared',
  'matter of the shorter shared',
  'rare words shared',
  'another amount of a kind, none the same',
  'the same amount',
  'another price or share',
  'another time',
  'other numbers',
  'another day of the week',
  'one denies',
  'one is free, one costs',
  'only one is instant, always or never',
  'other codes',
  // what rules see
  'rule of states',
  'rule of sentences',
  'rule of what the customer recalls',
  // what lies between
  'customer brought up its new matter',
  'customer brought up its numbers',
  'right after the earlier one',
  'announces a change',
  'asks',
  'was said before',
  // what the customer says to it
  'customer recalls what was said',
  'customer does not follow',
  'customer corrects',
  'customer names a number of the earlier only',
  'customer names numbers of both',
  'customer asks which',
  'customer objects',
  'customer thanks',
  'nothing more from the customer',
] as const;

export interface PossibleConflict {
  earlier: BotStatement;
  now: BotStatement;
  /** The earlier is the bot's last message before. */
  consecutive: boolean;
  repeated: boolean;
  rules: { state: boolean; sentence: boolean; recalled: boolean };
}

const OR = 1;
/** Words of the ends of a scale. */
const EXTREME = 2;
const FREE = 4;
const COSTS = 8;
const SIGNS = new WordBits([
  ...wordsAs(OR, 'or which both either then so'),
  ...wordsAs(
    EXTREME,
    'instant instantly immediately always never every all none any whenever unlimited straight',
  ),
  ...wordsAs(FREE, 'free included nothing complimentary waived'),
  ...wordsAs(COSTS, 'cost costs charge charged charges fee fees pay paid extra price'),
]);

function wordsAs(bits: number, words: string): (readonly [hash: number, bits: number])[] {
  return words.split(' ').map((word) => [hashOf(word), bits]);
}

/**
 * Features of a message of the bot and an earlier one, in the order of CONFLICT_FEATURES. Without `said` those are 0
 * that need the sentences of both read.
 */
export function conflictFeatures(
  analysis: Analysis,
  matter: MatterWords,
  { earlier, now, consecutive, repeated, rules }: PossibleConflict,
  said: { earlier: Said; now: Said } | null,
  intents: IntentReadings,
): number[] {
  const { tokens } = analysis;
  const shared = sharedWeight(earlier.stems, now.stems);
  const between = customerBetween(analysis, earlier.message, now.message);
  const next = customerAfter(analysis, now.message);
  const amounts =
    said === null ? NO_AMOUNTS : compareAmounts(quantitiesOf(said.earlier), quantitiesOf(said.now));
  const a = matter.numbersOf(earlier.message);
  const b = matter.numbersOf(now.message);
  const theirs = next === null ? [] : matter.numbersOf(next);
  const fresh = now.stems.filter((stem) => matterWeight(stem) === 1 && !earlier.stems.includes(stem));
  const opening = next === null ? 0 : openingOf(analysis, next);
  const meant = next === null ? undefined : intents.get(next.index);
  const days = said === null ? [] : daysOf(said.earlier);
  const laterDays = said === null ? [] : daysOf(said.now);
  const before = signsIn(analysis, earlier.message);
  const ours = signsIn(analysis, now.message);
  const onlyEarlier = a.filter((n) => !b.includes(n));
  const onlyNow = b.filter((n) => !a.includes(n));
  return [
    (2 * shared) / Math.max(1e-9, earlier.weight + now.weight),
    shared / Math.max(1e-9, Math.min(earlier.weight, now.weight)),
    Math.min(1, rareShared(earlier, now) / 3),
    flag(amounts.other && !amounts.same),
    flag(amounts.same),
    flag(amounts.otherMoney),
    flag(amounts.otherTime),
    flag(onlyEarlier.length > 0 && onlyNow.length > 0),
    flag(days.length > 0 && laterDays.length > 0 && !laterDays.some((day) => days.includes(day))),
    flag(earlier.negated !== now.negated),
    flag(((before & FREE) !== 0 && (ours & COSTS) !== 0) || ((ours & FREE) !== 0 && (before & COSTS) !== 0)),
    flag(((before ^ ours) & EXTREME) !== 0),
    flag(namesAnother(earlier, now)),
    flag(rules.state),
    flag(rules.sentence),
    flag(rules.recalled),
    fresh.length === 0 ? 0 : fresh.filter((stem) => isIn(between, matter, stem)).length / fresh.length,
    flag(onlyNow.some((n) => between.some((m) => matter.numbersOf(m).includes(n)))),
    flag(consecutive),
    flag(now.announced),
    flag(tokens.after[now.message.to - 1] === QUESTION),
    flag(repeated),
    hasAct(next, 'told_otherwise'),
    Math.max(meant?.lost ?? 0, hasAct(next, 'not_followed')),
    Math.max(meant?.correction ?? 0, hasAct(next, 'correction')),
    flag(theirs.some((n) => onlyEarlier.includes(n)) && !theirs.some((n) => onlyNow.includes(n))),
    flag(theirs.some((n) => onlyEarlier.includes(n)) && theirs.some((n) => onlyNow.includes(n))),
    flag(next !== null && tokens.after[next.to - 1] === QUESTION && (signsIn(analysis, next) & OR) !== 0),
    Math.max(flag((opening & ROLE.objection) !== 0), hasAct(next, 'complain')),
    Math.max(flag((opening & ROLE.thanks) !== 0), hasAct(next, 'praise')),
    flag(next === null),
  ];
}

function isIn(messages: readonly MessageAnalysis[], matter: MatterWords, stem: number): boolean {
  for (const message of messages) if (matter.stemsOf(message).includes(stem)) return true;
  return false;
}

function customerBetween({ messages }: Analysis, a: MessageAnalysis, b: MessageAnalysis): MessageAnalysis[] {
  const found: MessageAnalysis[] = [];
  for (let at = a.index + 1; at < b.index; at++) {
    const message = messages[at];
    if (message?.role === 'customer') found.push(message);
  }
  return found;
}

function signsIn({ tokens }: Analysis, { from, to }: MessageAnalysis): number {
  let signs = 0;
  for (let at = from; at < to; at++) signs |= SIGNS.of(tokens.hash[at] ?? 0);
  return signs;
}

function quantitiesOf({ all }: Said): Quantity[] {
  return all.flatMap((s) => s.quantities);
}

function daysOf({ words, all }: Said): string[] {
  return all.flatMap((s) => daysIn(words, s));
}

/** What only sentences tell, as places in CONFLICT_FEATURES; of those that stand together one holds at most. */
const READ = (
  [
    ['another amount of a kind, none the same', 'the same amount'],
    ['another price or share'],
    ['another time'],
    ['another day of the week'],
  ] as const
).map((names) => names.map((name) => CONFLICT_FEATURES.indexOf(name)));

/**
 * The largest probability that the model can give, whatever the sentences say: of features that were made without them,
 * which it changes. To read sentences is dear, and most pairs are hopeless without.
 */
export function mostConflict(features: number[], model: LogisticWeights): number {
  const weightAt = (at: number) => model.weights[at] ?? 0;
  for (const places of READ) {
    const best = places.reduce((a, b) => (weightAt(b) > weightAt(a) ? b : a));
    features[best] = weightAt(best) > 0 ? 1 : 0;
  }
  return logistic(features, model);
}

const NO_AMOUNTS = { same: false, other: false, otherMoney: false, otherTime: false };
const TIMES = new Set(['time', 'clock', 'date', 'day number', 'age']);

function compareAmounts(a: readonly Quantity[], b: readonly Quantity[]) {
  let same = false;
  let other = false;
  let otherMoney = false;
  let otherTime = false;
  for (const x of a) {
    for (const y of b) {
      const kin = kinOf(x.dimension);
      if (kin !== kinOf(y.dimension)) continue;
      if (mayAgree(x, y)) same = true;
      else {
        other = true;
        if (kin === 'money' || kin === 'percent') otherMoney = true;
        else if (TIMES.has(kin)) otherTime = true;
      }
    }
  }
  return { same, other, otherMoney, otherTime };
}
