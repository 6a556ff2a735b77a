import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { deniedPeople } from './denied-people';
import { liveTransfer } from './live-transfer';

/** What a bot's reply makes of a request for a person. */
export type ReplyToRequest =
  | { kind: 'granted' /** By a callback or a ticket: nobody is awaited here. */; later: boolean }
  | { kind: 'refused'; rule: string; confidence: number; match: ActMatch }
  | { kind: 'ignored'; rule: string; confidence: number };

/** A day or a deadline, which may be of anything. */
const AT_A_TIME = 'path.at-a-time';
/** Says that something is not possible, and not what. */
const VAGUE = 'refusal.not-possible';

/**
 * Reads the bot's reply to a request for a person. A promise, an offer or a concrete later path
 * (callback, ticket) grants it; a refusal or a turn back to self-service without such a path
 * refuses it; what neither agrees nor speaks of people ignores it.
 */
export function readReply(analysis: Analysis, reply: MessageAnalysis, repeated: boolean): ReplyToRequest {
  if (liveTransfer(analysis, reply) !== undefined) return { kind: 'granted', later: false };
  const refusal = strongest(reply, 'refuse_person');
  const later = strongest(reply, 'later_path');
  const offer = strongest(reply, 'offer_person');
  const atATime = later?.rule === AT_A_TIME;
  if ((later !== undefined && !atATime) || offer !== undefined)
    return { kind: 'granted', later: later !== undefined };
  const fallback = strongest(reply, 'fallback');
  // "That is not an option. Please try again" turns down the words, not the wish.
  if (refusal !== undefined && !(refusal.rule === VAGUE && fallback !== undefined)) {
    return { kind: 'refused', rule: refusal.rule, confidence: refusal.confidence, match: refusal };
  }
  if (atATime) return { kind: 'granted', later: true };
  const denied = deniedPeople(analysis, reply);
  if (denied !== undefined && fallback === undefined)
    return { kind: 'refused', rule: denied.rule, confidence: denied.confidence, match: denied };
  if (fallback !== undefined) return { kind: 'ignored', rule: 'ignored.fallback', confidence: 0.92 };
  if (repeated) return { kind: 'ignored', rule: 'ignored.same-again', confidence: 0.92 };
  const agrees = strongest(reply, 'agree') ?? strongest(reply, 'hold');
  const steer = strongest(reply, 'steer');
  if (steer !== undefined && agrees === undefined) {
    return { kind: 'refused', rule: steer.rule, confidence: steer.confidence, match: steer };
  }
  const told = agrees ?? strongest(reply, 'wait_notice') ?? strongest(reply, 'person');
  if (told !== undefined) return { kind: 'granted', later: false };
  return { kind: 'ignored', rule: 'ignored.other-topic', confidence: 0.82 };
}
