import { type LogisticWeights, logistic } from '@/core/math/logistic';
import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { deniedPeople } from './denied-people';
import { liveTransfer } from './live-transfer';
import { replyToRequestFeatures } from './reply-features';
import { readReplyWords } from './reply-student';
import { IGNORED_WEIGHTS, REFUSED_WEIGHTS } from './reply-to-request-weights';

/** What a bot's reply makes of a request for a person. */
export type ReplyToRequest =
  | { kind: 'granted' /** By a callback or a ticket: nobody is awaited here. */; later: boolean }
  | { kind: 'refused'; rule: string; confidence: number; match: Pick<ActMatch, 'from' | 'to'> }
  | { kind: 'ignored'; rule: string; confidence: number };

/** A day or a deadline, which may be of anything. */
const AT_A_TIME = 'path.at-a-time';
/** Says that something is not possible, and not what. */
const VAGUE = 'refusal.not-possible';
/** From here on n-grams turn a request down where no phrase is heard, and where consent or a person is. */
const LIKELY = 0.65;
const SURE = 0.85;

/**
 * Reads the bot's reply to a request for a person. A promise, an offer or a concrete later path (callback, ticket)
 * grants it; a refusal or a turn back to self-service without such a path refuses it. Where no phrase is heard, two
 * models weigh n-grams and whether somebody comes; what neither agrees nor speaks of people ignores it.
 */
export function readReply(
  analysis: Analysis,
  reply: MessageAnalysis,
  repeated: boolean,
  weights: { refused: LogisticWeights; ignored: LogisticWeights } = {
    refused: REFUSED_WEIGHTS,
    ignored: IGNORED_WEIGHTS,
  },
): ReplyToRequest {
  if (liveTransfer(analysis, reply) !== undefined) return { kind: 'granted', later: false };
  const path = strongest(reply, 'later_path');
  const offered = strongest(reply, 'offer_person') !== undefined;
  if (offered || (path !== undefined && path.rule !== AT_A_TIME))
    return { kind: 'granted', later: path !== undefined };
  const refusal = strongest(reply, 'refuse_person');
  const fallback = strongest(reply, 'fallback');
  // "That is not an option. Please try again" turns down the words, not the wish.
  if (refusal !== undefined && !(refusal.rule === VAGUE && fallback !== undefined))
    return { kind: 'refused', rule: refusal.rule, confidence: refusal.confidence, match: refusal };
  if (path !== undefined) return { kind: 'granted', later: true };
  const denied = deniedPeople(analysis, reply);
  if (denied !== undefined && fallback === undefined)
    return { kind: 'refused', rule: denied.rule, confidence: denied.confidence, match: denied };
  if (fallback !== undefined) return { kind: 'ignored', rule: 'ignored.fallback', confidence: 0.92 };
  if (repeated) return { kind: 'ignored', rule: 'ignored.same-again', confidence: 0.92 };
  const agrees = strongest(reply, 'agree') ?? strongest(reply, 'hold');
  const steer = strongest(reply, 'steer');
  if (steer !== undefined && agrees === undefined)
    return { kind: 'refused', rule: steer.rule, confidence: steer.confidence, match: steer };
  const said = readReplyWords(analysis.tokens, reply);
  const features = replyToRequestFeatures(analysis, reply, repeated, said);
  const refused = logistic(features, weights.refused);
  const ignored = logistic(features, weights.ignored);
  const told = agrees ?? strongest(reply, 'wait_notice') ?? strongest(reply, 'person');
  if (refused >= (told === undefined ? LIKELY : SURE))
    return { kind: 'refused', rule: 'refusal.reads-like-one', confidence: refused, match: reply };
  if (told !== undefined || 1 - refused - ignored >= SURE) return { kind: 'granted', later: false };
  return { kind: 'ignored', rule: 'ignored.other-topic', confidence: 0.82 };
}
