import type { LogisticWeights } from '@/core/math/logistic';
import { registerWords } from '@/core/scoring/accuracy/register-words';
import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Span } from '@/core/scoring/finding';
import type { IntentReadings } from '@/core/scoring/intents/read-intents';
import {
  type BotStatement,
  botStatement,
  isProtested,
  namesAnother,
  rareShared,
  saysTheSame,
} from './bot-statement';
import { conflictFeatures, mostConflict, type PossibleConflict } from './conflict-features';
import { type MatterWords, sharedWeight } from './matter-words';
import { pointedOut } from './pointed-out';
import { stateConflict } from './state-conflict';
import { type Conflict, conflictOf, readSaid, type Said } from './statement-conflict';

/** How many earlier messages of the bot are compared. */
const LOOK_BACK = 6;
/** "Refunds are paid within 5 days" has no more stems than this. */
const FEW_STEMS = 3;
/** What a rule that fires is worth beside shared words, when the likeliest earlier message is looked for. */
const BY_RULE = 2;

/** Two messages, why they may conflict, and the words that a rule saw. */
export interface Suspect extends PossibleConflict {
  rule: string;
  spans: readonly (Span | undefined)[];
}

/** A message of the bot and what it has said before, since a person last wrote: those may answer for something else. */
interface Spoken {
  statement: BotStatement;
  message: MessageAnalysis;
  said: readonly BotStatement[];
}

/** The bot's messages one by one, each with what was said before it. */
export function* statementsOf(analysis: Analysis, matter: MatterWords): Generator<Spoken> {
  let said: BotStatement[] = [];
  for (const message of analysis.messages) {
    if (message.role === 'agent') said = [];
    if (message.role !== 'bot' || message.from === message.to) continue;
    const statement = botStatement(analysis, matter, message);
    yield { statement, message, said };
    said.push(statement);
  }
}

/** The bot's messages that may conflict with an earlier one, each beside the likeliest. */
export function possibleConflicts(
  analysis: Analysis,
  matter: MatterWords,
  repeated: ReadonlySet<number>,
  intents: IntentReadings,
): Suspect[] {
  const found: Suspect[] = [];
  // One by one: what was said before grows on the way.
  for (const now of statementsOf(analysis, matter)) {
    const suspect = suspectIn(analysis, matter, now, repeated.has(now.message.index), intents);
    if (suspect !== undefined) found.push(suspect);
  }
  return found;
}

/** What the model reads of two messages. */
export function featuresOf(
  analysis: Analysis,
  matter: MatterWords,
  suspect: PossibleConflict,
  intents: IntentReadings,
): number[] {
  const said = { earlier: saidOf(suspect.earlier), now: saidOf(suspect.now) };
  return conflictFeatures(analysis, matter, suspect, said, intents);
}

/** Whether the model may give so much, told without reading a sentence. */
export function mayReach(
  threshold: number,
  analysis: Analysis,
  matter: MatterWords,
  suspect: PossibleConflict,
  intents: IntentReadings,
  weights: LogisticWeights,
): boolean {
  return mostConflict(conflictFeatures(analysis, matter, suspect, null, intents), weights) >= threshold;
}

function saidOf(statement: BotStatement): Said {
  statement.said ??= readSaid(statement.message.text);
  return statement.said;
}

/** The message beside the earlier one that it likeliest conflicts with; undefined where none is worth a look. */
export function suspectIn(
  analysis: Analysis,
  matter: MatterWords,
  { statement: now, said }: Spoken,
  repeated: boolean,
  intents: IntentReadings,
): Suspect | undefined {
  if (said.length === 0 || !now.comparable) return undefined;
  const next = nextCustomer(analysis, now.message);
  const recalls = next === undefined ? undefined : pointedOut(analysis, matter, next, [...said, now]);
  const doubted = recalls !== undefined || isDoubted(next, intents);
  let best: Suspect | undefined;
  let most = 0;
  for (let i = said.length - 1; i >= Math.max(0, said.length - LOOK_BACK); i--) {
    const earlier = said[i];
    if (earlier === undefined || !earlier.comparable) continue;
    const rare = rareShared(earlier, now);
    // Most pairs have nothing in common.
    if (rare === 0 && !doubted) continue;
    const shared = sharedWeight(earlier.stems, now.stems);
    if (rare === 0 && !(doubted && (shared > 0 || (earlier.numbers && now.numbers)))) continue;
    const differs =
      (earlier.numbers && now.numbers) || earlier.negated !== now.negated || (earlier.states && now.states);
    if (!differs && !doubted) continue;
    const likeness = (2 * shared) / Math.max(1, earlier.weight + now.weight) + (differs ? 1 : 0);
    // Rules are dear: they are asked only where they could make this the likeliest.
    if (likeness + BY_RULE <= most) continue;
    const states = stateConflict(analysis, matter, earlier, now);
    const text = states === null && differs ? textConflict(analysis, earlier, now, rare) : null;
    const score = likeness + (states !== null || text !== null ? BY_RULE : 0);
    if (score <= most) continue;
    most = score;
    best = {
      earlier,
      now,
      consecutive: i === said.length - 1,
      repeated,
      rules: { state: states !== null, sentence: text !== null, recalled: recalls !== undefined },
      ...shown(analysis, states, text, earlier, now, next, recalls),
    };
  }
  return best;
}

/** Which rule saw the conflict, and where. */
function shown(
  analysis: Analysis,
  states: readonly [Span, Span] | null,
  text: Conflict | null,
  earlier: BotStatement,
  now: BotStatement,
  next: MessageAnalysis | undefined,
  recalls: ActMatch | undefined,
): Pick<Suspect, 'rule' | 'spans'> {
  if (states !== null) return { rule: 'contradiction.other-state', spans: states };
  if (text !== null) {
    const spans = [
      { message: earlier.message.index, ...text.earlier },
      { message: now.message.index, ...text.later },
    ];
    return { rule: text.rule, spans };
  }
  if (recalls === undefined || next === undefined) return { rule: 'contradiction.reads-like-one', spans: [] };
  const { message } = now;
  return {
    rule: recalls.rule,
    spans: [
      evidenceSpan(analysis.tokens, message, message.from, message.to),
      evidenceSpan(analysis.tokens, next, recalls.from, recalls.to),
    ],
  };
}

/** From here on a customer may be at a loss between two answers. */
const LOST = 0.3;

/** The customer does not follow, protests or corrects: reading both messages may be worth it. */
function isDoubted(next: MessageAnalysis | undefined, intents: IntentReadings): boolean {
  if (next === undefined) return false;
  const meant = intents.get(next.index);
  if (Math.max(meant?.lost ?? 0, meant?.correction ?? 0) >= LOST) return true;
  return next.acts.some(
    ({ act }) => act === 'told_otherwise' || act === 'not_followed' || act === 'complain',
  );
}

/** The customer's next words are looked for in so many messages. */
const NEXT_FEW = 10;

function nextCustomer({ messages }: Analysis, { index }: MessageAnalysis): MessageAnalysis | undefined {
  for (let at = index + 1; at < Math.min(messages.length, index + 1 + NEXT_FEW); at++) {
    const message = messages[at];
    if (message?.role === 'agent' || message?.role === 'bot') return undefined;
    if (message?.role === 'customer') return message;
  }
  return undefined;
}

/** Sentences that conflict: two rules in general, or whatever the customer protests against. */
function textConflict(
  analysis: Analysis,
  earlier: BotStatement,
  now: BotStatement,
  shared: number,
): Conflict | null {
  if (namesAnother(earlier, now) || saysTheSame(earlier, now)) return null;
  const protested = isProtested(analysis, now);
  const short = Math.min(earlier.stems.length, now.stems.length) <= FEW_STEMS;
  if (!protested && shared < 2 && !short) return null;
  const later = saidOf(now);
  if (!protested && later.rules.size === 0) return null;
  const before = saidOf(earlier);
  if (!protested && before.rules.size === 0) return null;
  const conflict = conflictOf(before, later, () => askedBetween(analysis, earlier.message, now.message));
  return conflict !== null && (conflict.general || protested) ? conflict : null;
}

/** Longest part of a customer's message that is read for what it asks about. */
const LONGEST_READ = 1000;

/** Stems of what the customer said between two messages: what they asked about next, or to have changed. */
function askedBetween({ messages }: Analysis, from: MessageAnalysis, to: MessageAnalysis): Set<string> {
  const stems = new Set<string>();
  for (let index = from.index + 1; index < to.index; index++) {
    const message = messages[index];
    if (message?.role !== 'customer') continue;
    for (const { stem } of registerWords(message.text.slice(0, LONGEST_READ))) stems.add(stem);
  }
  return stems;
}
