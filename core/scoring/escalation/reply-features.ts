import { flag } from '@/core/math/flag';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { hasAct } from '@/core/scoring/acts/has-act';
import { strongest } from '@/core/scoring/acts/strongest';
import { QUESTION } from '@/core/text/tokens';
import { deniedPeople } from './denied-people';
import { liveTransfer } from './live-transfer';

/** What a reply may make of a request for a person, as n-grams read it. */
export const REPLY_KINDS = ['granted', 'refused', 'ignored'] as const;

/** What the probabilities that a reply refuses or ignores a request are made of, in this order; each about 0 to 1. */
export const REPLY_TO_REQUEST_FEATURES = [
  ...REPLY_KINDS.map((kind) => `reads as ${kind}`),
  // what phrases say
  'phrase of a refusal',
  'phrase of something not possible',
  'speaks of persons and denies',
  'phrase of a callback or a ticket',
  'phrase of a time',
  'phrase of an offer',
  'phrase of a promise',
  'phrase of a fallback',
  'phrase of self-service',
  'phrase of consent or waiting',
  'speaks of a person',
  // the rest
  'was said before',
  'asks',
  'few words',
  'a person or a transfer follows',
] as const;

/** A day or a deadline, which may be of anything. */
const AT_A_TIME = 'path.at-a-time';
/** Says that something is not possible, and not what. */
const VAGUE = 'refusal.not-possible';
const FEW = 8;
const LEAST = -0.2;
const MOST = 1.2;

/** Features of a reply to a request, in the order of REPLY_TO_REQUEST_FEATURES; `said` is what n-grams say of it. */
export function replyToRequestFeatures(
  analysis: Analysis,
  reply: MessageAnalysis,
  repeated: boolean,
  said: readonly number[],
): number[] {
  const refusal = strongest(reply, 'refuse_person')?.rule;
  const later = strongest(reply, 'later_path')?.rule;
  return [
    ...REPLY_KINDS.map((_, i) => Math.max(LEAST, Math.min(MOST, said[i] ?? 0))),
    flag(refusal !== undefined && refusal !== VAGUE),
    flag(refusal === VAGUE),
    flag(deniedPeople(analysis, reply) !== undefined),
    flag(later !== undefined && later !== AT_A_TIME),
    flag(later === AT_A_TIME),
    hasAct(reply, 'offer_person'),
    flag(liveTransfer(analysis, reply) !== undefined),
    hasAct(reply, 'fallback'),
    hasAct(reply, 'steer'),
    Math.max(hasAct(reply, 'agree'), hasAct(reply, 'hold'), hasAct(reply, 'wait_notice')),
    hasAct(reply, 'person'),
    flag(repeated),
    flag(analysis.tokens.after[reply.to - 1] === QUESTION),
    flag(reply.to - reply.from < FEW),
    flag(isFollowed(analysis, reply)),
  ];
}

/** Whether a person or a transfer is what comes next from the service: then the reply was on the way to it. */
function isFollowed(analysis: Analysis, { index }: MessageAnalysis): boolean {
  for (let at = index + 1; at < analysis.messages.length; at++) {
    const next = analysis.messages[at];
    if (next === undefined || next.role === 'customer') continue;
    if (next.role === 'agent') return true;
    if (next.role === 'system') return next.acts.some((a) => a.act === 'transfer_event');
    return liveTransfer(analysis, next) !== undefined;
  }
  return false;
}
