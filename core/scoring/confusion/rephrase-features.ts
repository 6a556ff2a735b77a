import { flag } from '@/core/math/flag';
import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { COMMA, QUESTION } from '@/core/text/tokens';
import type { Course } from './conversation-course';
import { type MatterWords, matterWeight, sharedWeight, weightOf } from './matter-words';
import { questionIn } from './question';
import { ROLE, rolesOf } from './word-roles';

/** What the probability that a message asks the same again is made of, in this order; each 0 to 1. */
export const REPHRASE_FEATURES = [
  // the message and the earlier request
  'words shared',
  'words shared, of the shorter',
  'words shared that the reply lacks',
  'letters shared',
  'earlier is a question',
  'is a question',
  'same kind of question',
  'new words',
  'right after the reply to it',
  // the reply before the message
  'reply did not understand',
  'reply did not understand a whole sentence',
  'reply was said before',
  'reply asks back',
  'reply takes up the request',
  'reply leaves it unanswered',
  'shared and the reply failed',
  // what else the message does
  'corrects',
  'objects',
  'insists',
  'spelled out',
  'thanks',
  'short',
  'asks for a person',
  'not followed',
  // the rest of the conversation
  'failures elsewhere',
] as const;

/** A message of the customer, an earlier one that it may repeat, and the reply before it. */
export interface Repeat {
  earlier: MessageAnalysis;
  reply: MessageAnalysis;
  now: MessageAnalysis;
  /** Customer turns between the two, 1 for the next one. */
  turns: number;
  /** How likely the reply left a question unanswered. */
  unanswered: number;
}

const SHORT = 4;
const WHOLE_SENTENCE = 5;
const MOST_FAILURES = 3;

/** Where the letters stand, which cost more than all else. */
export const LETTERS_AT = REPHRASE_FEATURES.indexOf('letters shared');

/** Features of a possible repetition, in the order of REPHRASE_FEATURES; `letters` where they are not to be compared. */
export function rephraseFeatures(
  analysis: Analysis,
  matter: MatterWords,
  { earlier, reply, now, turns, unanswered }: Repeat,
  course: Course,
  letters = lettersShared(earlier.text, now.text),
): number[] {
  const before = matter.stemsOf(earlier);
  const answer = matter.stemsOf(reply);
  const here = matter.stemsOf(now);
  let shared = 0;
  let beyond = 0;
  let fresh = 0;
  for (const stem of here) {
    const weight = matterWeight(stem);
    if (before.includes(stem)) {
      shared += weight;
      if (!answer.includes(stem)) beyond += weight;
    } else if (!answer.includes(stem)) fresh += weight;
  }
  const sizeHere = weightOf(here);
  const sizeBefore = weightOf(before);
  const taken = sharedWeight(before, answer);
  const asked = questionIn(analysis, earlier);
  const asks = questionIn(analysis, now);
  const opening = openingOf(analysis, now);
  const words = now.to - now.from;
  const fallback = course.fallbacks.has(reply.index);
  const repeated = course.repeated.has(reply.index);
  const failures =
    course.failures - (course.failuresAt.get(reply.index) ?? 0) - (course.failuresAt.get(now.index) ?? 0);
  return [
    Math.min(1, shared / 3),
    shared / Math.max(1, Math.min(sizeHere, sizeBefore)),
    Math.min(1, beyond / 2),
    letters,
    flag(asked !== undefined),
    flag(asks !== undefined),
    flag(asked !== undefined && asked.kind === asks?.kind),
    sizeHere === 0 ? 0 : fresh / sizeHere,
    flag(turns === 1),
    flag(fallback),
    flag(fallback && words >= WHOLE_SENTENCE && !does(now, 'human_request') && !does(now, 'complain')),
    flag(repeated),
    flag(analysis.tokens.after[reply.to - 1] === QUESTION),
    sizeBefore === 0 ? 0.5 : taken / sizeBefore,
    unanswered,
    fallback || repeated || unanswered > 0.5 ? Math.min(1, shared) : 0,
    flag(course.corrections.has(now.index)),
    flag((opening & ROLE.objection) !== 0),
    flag(does(now, 'insist')),
    flag(spelledOut(analysis, now)),
    flag((opening & ROLE.thanks) !== 0 || does(now, 'praise')),
    flag(words < SHORT),
    flag(does(now, 'human_request')),
    flag(does(now, 'not_followed')),
    Math.min(MOST_FAILURES, failures) / MOST_FAILURES,
  ];
}

function does({ acts }: MessageAnalysis, act: Act): boolean {
  for (const match of acts) if (match.act === act) return true;
  return false;
}

/** Roles of the first words of a message. */
export function openingOf({ tokens }: Analysis, { from, to }: MessageAnalysis): number {
  let roles = 0;
  for (let at = from; at < Math.min(to, from + 4); at++) roles |= rolesOf(tokens.hash[at] ?? 0);
  return roles;
}

const FULL_STOP = 0x2e;

/** Capitals among small letters, or words one by one: "HOW do I", "how. do. i.". */
function spelledOut({ tokens }: Analysis, { from, to, text }: MessageAnalysis): boolean {
  let capitals = 0;
  let stops = 0;
  for (let at = from; at < to; at++) {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    if (tokens.after[at] === COMMA && text.charCodeAt(end) === FULL_STOP) stops++;
    if (end - start >= 3 && isCapital(text, start) && isCapital(text, start + 1) && isCapital(text, end - 1))
      capitals++;
  }
  return stops >= 2 || (capitals > 0 && 2 * capitals < to - from);
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x41 && unit <= 0x5a;
}

/** Texts are compared by their first so many letters; it bounds the cost. */
const LONGEST = 240;
const seen = new Uint8Array(1 << 12);
const SLOTS = seen.length - 1;

/** Dice coefficient of the letter trigrams of two texts, 0 to 1; hashed, so that no string is cut. */
export function lettersShared(a: string, b: string): number {
  const ours = Math.min(LONGEST, a.length) - 2;
  const theirs = Math.min(LONGEST, b.length) - 2;
  if (ours <= 0 || theirs <= 0) return 0;
  for (let at = 0; at < ours; at++) {
    const slot = trigram(a, at);
    if ((seen[slot] ?? 0) < 255) seen[slot] = (seen[slot] ?? 0) + 1;
  }
  let common = 0;
  for (let at = 0; at < theirs; at++) {
    const slot = trigram(b, at);
    const left = seen[slot] ?? 0;
    if (left === 0) continue;
    seen[slot] = left - 1;
    common++;
  }
  for (let at = 0; at < ours; at++) seen[trigram(a, at)] = 0;
  return (2 * common) / (ours + theirs);
}

function trigram(text: string, at: number): number {
  const first = text.charCodeAt(at) | 0x20;
  const second = text.charCodeAt(at + 1) | 0x20;
  const third = text.charCodeAt(at + 2) | 0x20;
  return (Math.imul(first, 961) + Math.imul(second, 31) + third) & SLOTS;
}
