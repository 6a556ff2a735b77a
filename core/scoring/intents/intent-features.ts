import { flag } from '@/core/math/flag';
import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { hasAct } from '@/core/scoring/acts/has-act';
import { type MatterWords, matterWeight } from '@/core/scoring/confusion/matter-words';
import { questionIn } from '@/core/scoring/confusion/question';
import { openingOf } from '@/core/scoring/confusion/reply-features';
import { ROLE, rolesOf } from '@/core/scoring/confusion/word-roles';
import { bareRequest } from '@/core/scoring/escalation/bare-request';
import { EXCLAMATION, QUESTION, STOP } from '@/core/text/tokens';
import { INTENTS } from './intent';

/** What the probabilities of a message's intents are made of, in this order; most are 0 to 1. */
export const INTENT_FEATURES = [
  // what n-grams say, in the order of INTENTS
  ...INTENTS.map((intent) => `reads like ${intent}`),
  ...INTENTS.map((intent) => `hardly reads like ${intent}`),
  // what phrases say
  'phrase of a request',
  'bare request',
  'phrase that only mentions a person',
  'phrase of a correction',
  'phrase of not following',
  'asks what a word means',
  'phrase of asking for a number or an address',
  'phrase of a feeling',
  'recalls what was said',
  'insists',
  'turns something down',
  'complains',
  'praises or thanks',
  // how it is put
  'objects at first',
  'asks',
  'few words',
  'many words',
  'exclaims',
  'capitals',
  'mood of its words',
  // what was before
  'first message',
  'reply before asks',
  'reply before did not understand',
  'reply before speaks of persons',
  'a person was promised',
  'a person is there',
  'asked for a person before',
  'denies a word of the reply',
  'takes up own words that the reply lacks',
  'takes up words of the reply',
  // the reply
  'reply promises or offers a person',
  'reply speaks of persons and denies',
  'reply speaks of persons',
  'reply did not understand',
  'reply recognises a feeling',
  'no reply',
] as const;

/** What has happened before a message of the customer, and what comes back. */
export interface IntentContext {
  before: MessageAnalysis | null;
  /** The customer's own messages before, the last three. */
  own: readonly MessageAnalysis[];
  promised: boolean;
  personThere: boolean;
  asked: boolean;
  reply: MessageAnalysis | null;
}

const FEW = 4;
const MANY = 25;
/** N-grams say 0 to 1; what lies beyond says nothing more. */
const LEAST = -0.1;
const MOST = 1.1;
/** Below this n-grams hardly say anything, and the difference still counts. */
const HARDLY = 0.25;

/** Features of a customer's message, in the order of INTENT_FEATURES; `said` is what n-grams say of it. */
export function intentFeatures(
  analysis: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  { before, own, promised, personThere, asked, reply }: IntentContext,
  said: readonly number[] = message.reading?.intents ?? [],
): number[] {
  const { tokens } = analysis;
  const opening = openingOf(analysis, message);
  const words = message.to - message.from;
  const person = hasAct(reply, 'person');
  const features: number[] = [];
  for (let i = 0; i < INTENTS.length; i++) features.push(Math.max(LEAST, Math.min(MOST, said[i] ?? 0)));
  for (let i = 0; i < INTENTS.length; i++) features.push(Math.max(LEAST, Math.min(HARDLY, said[i] ?? 0)));
  features.push(
    sure(message, 'human_request'),
    bareRequest(analysis, message)?.confidence ?? 0,
    hasAct(message, 'no_human_request'),
    sure(message, 'correction'),
    sure(message, 'not_followed'),
    hasAct(message, 'echo_question'),
    sure(message, 'contact_request'),
    sure(message, 'distress'),
    hasAct(message, 'told_otherwise'),
    hasAct(message, 'insist'),
    hasAct(message, 'rejects'),
    hasAct(message, 'complain'),
    Math.max(hasAct(message, 'praise'), flag((opening & ROLE.thanks) !== 0)),
    flag((opening & ROLE.objection) !== 0),
    flag(questionIn(analysis, message) !== undefined),
    flag(words <= FEW),
    flag(words >= MANY),
    flag(ends(analysis, message, EXCLAMATION)),
    shouts(analysis, message),
    Math.max(-1, Math.min(1, message.reading?.mood ?? 0)),
    flag(before === null),
    flag(before !== null && tokens.after[before.to - 1] === QUESTION),
    hasAct(before, 'fallback'),
    hasAct(before, 'person'),
    flag(promised),
    flag(personThere),
    flag(asked),
    flag(deniesWordOf(analysis, matter, message, before, own)),
    takesUp(matter, message, own, before),
    before === null ? 0 : takesUp(matter, message, [before], null),
    Math.max(hasAct(reply, 'promise'), hasAct(reply, 'offer_person'), hasAct(reply, 'hold')),
    hasAct(reply, 'refuse_person') * Math.max(person, 0.5),
    person,
    hasAct(reply, 'fallback'),
    hasAct(reply, 'recognises'),
    flag(reply === null),
  );
  return features;
}

function sure(message: MessageAnalysis, act: Act): number {
  let most = 0;
  for (const match of message.acts) if (match.act === act && match.confidence > most) most = match.confidence;
  return most;
}

function ends({ tokens }: Analysis, { from, to }: MessageAnalysis, mark: number): boolean {
  for (let at = from; at < to; at++) if (tokens.after[at] === mark) return true;
  return false;
}

/** Share of the words that are capitals, from three letters on. */
function shouts({ tokens }: Analysis, { from, to, text }: MessageAnalysis): number {
  let loud = 0;
  for (let at = from; at < to; at++) {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    if (end - start >= 3 && isCapital(text, start) && isCapital(text, start + 1) && isCapital(text, end - 1))
      loud++;
  }
  return to === from ? 0 : Math.min(1, (3 * loud) / (to - from));
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x41 && unit <= 0x5a;
}

/** How far a denial reaches. */
const REACH = 5;

/** "It isn't slow", "I did not say pause": what is denied is a word of the reply that the customer had not used. */
function deniesWordOf(
  { tokens }: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  reply: MessageAnalysis | null,
  own: readonly MessageAnalysis[],
): boolean {
  if (reply === null) return false;
  const column = matter.of(message);
  let reach = 0;
  for (let at = message.from; at < message.to; at++) {
    if ((rolesOf(tokens.hash[at] ?? 0) & (ROLE.negation | ROLE.no)) !== 0) reach = REACH;
    else if (reach > 0) {
      const stem = column[at] ?? 0;
      if (stem !== 0 && matter.holds(reply, stem) && !own.some((m) => matter.holds(m, stem))) return true;
    }
    reach = (tokens.after[at] ?? 0) >= STOP ? 0 : reach - 1;
  }
  return false;
}

/** Weight of rare words that stand in one of `earlier` and not in `beside`, up to two of them: 0 to 1. */
function takesUp(
  matter: MatterWords,
  message: MessageAnalysis,
  earlier: readonly MessageAnalysis[],
  beside: MessageAnalysis | null,
): number {
  let sum = 0;
  for (const stem of matter.stemsOf(message)) {
    if (matterWeight(stem) < 1 || !earlier.some((m) => matter.holds(m, stem))) continue;
    if (beside === null || !matter.holds(beside, stem)) sum++;
  }
  return Math.min(1, sum / 2);
}
