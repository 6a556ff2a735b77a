import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { type MatterWords, matterWeight } from './matter-words';
import { questionIn } from './question';
import { ROLE, rolesOf } from './word-roles';

/** What the probability that a message asks the same again is made of, in this order. */
export const REPHRASE_FEATURES = [
  'shared with the earlier request',
  'share of the smaller',
  'shared beyond the reply',
  'earlier is a question',
  'this is a question',
  'same kind of question',
  'reply did not understand',
  'reply was said before',
  'reply asks back',
  'reply takes up the request',
  'reply leaves it unanswered',
  'corrects',
  'objects',
  'thanks',
  'short',
  'asks for a person',
  'not followed',
  'new words',
  'one turn before',
  'reply did not understand, and long',
  'shared and failed reply',
  'failures elsewhere',
  'insists',
  'spelled out',
] as const;

export interface Ground {
  /** Replies that did not understand, that repeat, and how likely each leaves a question unanswered. */
  fallback: boolean;
  repeated: boolean;
  unanswered: number;
  asksBack: boolean;
  turns: number;
  failures: number;
}

/** Features of a customer's message beside an earlier request and the last reply before it. */
export function rephraseFeatures(
  analysis: Analysis,
  matter: MatterWords,
  earlier: MessageAnalysis,
  reply: MessageAnalysis,
  now: MessageAnalysis,
  ground: Ground,
): number[] {
  const before = stems(matter, earlier);
  const answer = stems(matter, reply);
  const here = stems(matter, now);
  let shared = 0;
  let beyond = 0;
  let fresh = 0;
  let sizeHere = 0;
  let sizeBefore = 0;
  let taken = 0;
  for (const stem of here) {
    const w = matterWeight(stem);
    sizeHere += w;
    if (before.has(stem)) {
      shared += w;
      if (!answer.has(stem)) beyond += w;
    } else if (!answer.has(stem)) fresh += w;
  }
  for (const stem of before) {
    const w = matterWeight(stem);
    sizeBefore += w;
    if (answer.has(stem)) taken += w;
  }
  const asked = questionIn(analysis, earlier);
  const asks = questionIn(analysis, now);
  const has = (act: Act) => now.acts.some((a) => a.act === act);
  let opening = 0;
  for (let at = now.from; at < Math.min(now.to, now.from + 4); at++)
    opening |= rolesOf(analysis.tokens.hash[at] ?? 0);
  const words = now.to - now.from;
  const failed = ground.fallback || ground.repeated || ground.unanswered > 0.5 ? 1 : 0;
  return [
    Math.min(1, shared / 3),
    shared / Math.max(1, Math.min(sizeHere, sizeBefore)),
    Math.min(1, beyond / 2),
    asked ? 1 : 0,
    asks ? 1 : 0,
    asked && asks && asked.kind === asks.kind ? 1 : 0,
    ground.fallback ? 1 : 0,
    ground.repeated ? 1 : 0,
    ground.asksBack ? 1 : 0,
    sizeBefore === 0 ? 0.5 : taken / sizeBefore,
    ground.unanswered,
    has('correction') ? 1 : 0,
    (opening & ROLE.objection) !== 0 ? 1 : 0,
    (opening & ROLE.thanks) !== 0 || has('praise') ? 1 : 0,
    words < 4 ? 1 : 0,
    has('human_request') ? 1 : 0,
    has('not_followed') ? 1 : 0,
    sizeHere === 0 ? 0 : fresh / sizeHere,
    ground.turns === 1 ? 1 : 0,
    ground.fallback && words > 4 && !has('human_request') && !has('complain') ? 1 : 0,
    failed * Math.min(1, shared),
    Math.min(3, ground.failures) / 3,
    has('insist') ? 1 : 0,
    spelledOut(analysis, now) ? 1 : 0,
  ];
}

function stems(matter: MatterWords, message: MessageAnalysis): Set<number> {
  const column = matter.of(message);
  const found = new Set<number>();
  for (let at = message.from; at < message.to; at++) {
    const stem = column[at] ?? 0;
    if (stem !== 0) found.add(stem);
  }
  return found;
}

/** Capitals among small letters, or words one by one: "HOW do I", "how. do. i.". */
function spelledOut({ tokens }: Analysis, { from, to, text }: MessageAnalysis): boolean {
  let capitals = 0;
  let stops = 0;
  for (let at = from; at < to; at++) {
    if ((tokens.after[at] ?? 0) === 1 && text.charCodeAt(tokens.end[at] ?? 0) === 0x2e) stops++;
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    if (end - start < 3) continue;
    const word = text.slice(start, Math.min(end, start + 4));
    if (word === word.toUpperCase() && word !== word.toLowerCase() && !/\d/.test(word)) capitals++;
  }
  return stops >= 2 || (capitals > 0 && 2 * capitals < to - from);
}
