import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { DOES } from '@/core/scoring/acts/dialogue-act';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import type { MessageFailures } from './message-failures';

/** Names of the features, in the order of the vector. */
export const RESOLVED_FEATURES = [
  'customer thanks or praises last',
  'customer thanks or praises near the end',
  'customer agrees last',
  'customer says goodbye',
  'customer needs nothing more',
  'mood of the last message',
  'mood of the last two',
  'lowest mood',
  'customer complains near the end',
  'customer asks last, unanswered',
  'customer speaks last',
  'one customer message only',
  'last reply failed',
  'failures in the last three replies',
  'failures in all',
  'signs of trouble in the last two messages',
  'signs of trouble in all',
  'asked for a person, nobody came',
  'a person wrote',
  'last reply refuses',
  'last reply promises for later',
  'last reply promises a transfer',
  'last reply informs',
  'last reply asks for a detail',
] as const;

/** More failures than this say nothing new. */
const MOST = 4;
const PLEASED = DOES.thanks | DOES.praise;
const ASKS = DOES.ask | DOES.request | DOES.human_request;

/**
 * What bears on whether the customer got what they came for. `requests` holds the customer messages that ask for
 * a person. Zeros where nobody but the system wrote.
 */
export function resolvedFeatures(
  { messages }: Analysis,
  failures: MessageFailures,
  moods: ReadonlyMap<number, Sentiment>,
  requests: ReadonlyMap<number, number>,
): number[] {
  const customer = lastOf(messages, 3, (m) => m.role === 'customer');
  const replies = lastOf(messages, 3, (m) => m.role === 'bot' || m.role === 'agent');
  const [last, before] = customer;
  const [reply, replyBefore] = replies;
  const end = customer.slice(0, 2);
  const does = last?.does ?? 0;
  const said = reply?.does ?? 0;
  const speaksLast = last !== undefined && last.index > (reply?.index ?? -1);
  const scores = end.map((m) => moods.get(m.index)?.score ?? 0);
  let low = 0;
  for (const { score } of moods.values()) low = Math.min(low, score);
  let firstRequest = messages.length;
  for (const index of requests.keys()) firstRequest = Math.min(firstRequest, index);
  const agent = messages.findLastIndex((m) => m.role === 'agent');
  const asked = speaksLast ? reply : replyBefore;
  const bit = (on: boolean) => (on ? 1 : 0);
  const failed = (of: readonly MessageAnalysis[], by: Float64Array) =>
    of.reduce((sum, m) => sum + (by[m.index] ?? 0), 0);
  const pleased = (m: MessageAnalysis) => (m.does & PLEASED) !== 0 && (m.does & DOES.complain) === 0;
  return [
    bit(last !== undefined && pleased(last)),
    bit(customer.some(pleased)),
    bit((does & DOES.confirm) !== 0 && (does & (ASKS | DOES.complain)) === 0),
    bit(end.some((m) => (m.does & DOES.goodbye) !== 0)),
    bit((does & DOES.negate) !== 0 && ((asked?.does ?? 0) & DOES.offer_more) !== 0),
    scores[0] ?? 0,
    scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length,
    low,
    bit(end.some((m) => (m.does & DOES.complain) !== 0)),
    bit(speaksLast && (does & ASKS) !== 0),
    bit(speaksLast),
    bit(last !== undefined && before === undefined),
    failed(replies.slice(0, 1), failures.reply),
    Math.min(MOST, failed(replies, failures.reply)) / MOST,
    Math.min(MOST, total(failures.reply)) / MOST,
    failed(end, failures.customer),
    Math.min(MOST, total(failures.customer)) / MOST,
    bit(firstRequest < messages.length && agent < firstRequest),
    bit(agent >= 0),
    bit((said & (DOES.refuse | DOES.fallback)) !== 0),
    bit((said & DOES.promise) !== 0),
    bit((said & DOES.promise_transfer) !== 0),
    bit((said & DOES.inform) !== 0),
    bit((said & DOES.clarify) !== 0),
  ];
}

/** The last `count` messages of a kind, the last one first. */
function lastOf(
  messages: readonly MessageAnalysis[],
  count: number,
  is: (message: MessageAnalysis) => boolean,
): MessageAnalysis[] {
  const found: MessageAnalysis[] = [];
  for (let at = messages.length - 1; at >= 0 && found.length < count; at--) {
    const message = messages[at];
    if (message !== undefined && is(message)) found.push(message);
  }
  return found;
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
