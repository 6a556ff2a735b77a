import { type LogisticWeights, logistic } from '@/core/math/logistic';
import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import type { MatterWords } from '@/core/scoring/confusion/matter-words';
import { liveTransfer } from '@/core/scoring/escalation/live-transfer';
import type { Intent } from './intent';
import { type IntentContext, intentFeatures } from './intent-features';
import { INTENT_WEIGHTS } from './intent-weights';

/** Probability of each intent of a customer's message. */
export type IntentReading = Readonly<Record<Intent, number>>;

/** By the index of the customer's message; a message that hardly may have any intent has none. */
export type IntentReadings = ReadonlyMap<number, IntentReading>;

/** N-grams below this, and no phrase: nothing of the kind. Most messages end here. */
const SILENT = 0.1;
/** From here on a message counts as a request for the messages after it. */
const ASKED = 0.5;
/** How many of the customer's messages back count as what they said before. */
const OWN = 3;

const SIGNS: ReadonlySet<Act> = new Set([
  'human_request',
  'no_human_request',
  'correction',
  'not_followed',
  'echo_question',
  'contact_request',
  'distress',
  'told_otherwise',
  'rejects',
  'complain',
]);

/**
 * What the customer's messages want: a person, to set something right, to be explained something, a number or an
 * address, to be felt with. Models weigh n-grams, phrases, what was before and what the reply makes of it.
 */
export function readIntents(
  analysis: Analysis,
  matter: MatterWords,
  weights: Readonly<Record<Intent, LogisticWeights>> = INTENT_WEIGHTS,
): IntentReadings {
  const found = new Map<number, IntentReading>();
  for (const { message, context } of intentContexts(
    analysis,
    (index) => (found.get(index)?.request ?? 0) >= ASKED,
  )) {
    if (!mayHaveIntent(message)) continue;
    const features = intentFeatures(analysis, matter, message, context);
    found.set(message.index, {
      request: logistic(features, weights.request),
      correction: logistic(features, weights.correction),
      lost: logistic(features, weights.lost),
      contact: logistic(features, weights.contact),
      distress: logistic(features, weights.distress),
    });
  }
  return found;
}

/** The customer's messages in order with their context. `asks` says whether an earlier one asked for a person. */
export function* intentContexts(
  analysis: Analysis,
  asks: (index: number) => boolean,
): Generator<{ message: MessageAnalysis; context: IntentContext }> {
  const { messages } = analysis;
  let before: MessageAnalysis | null = null;
  const own: MessageAnalysis[] = [];
  let promised = false;
  let personThere = false;
  let asked = false;
  for (const message of messages) {
    if (message.role === 'customer') {
      if (message.from < message.to) {
        const reply = replyTo(messages, message);
        yield { message, context: { before, own: own.slice(-OWN), promised, personThere, asked, reply } };
        asked ||= asks(message.index);
      }
      own.push(message);
      continue;
    }
    if (message.role === 'system') {
      if (message.acts.some((a) => a.act === 'transfer_event')) promised = true;
      continue;
    }
    before = message;
    if (message.role === 'agent') {
      personThere = true;
      promised = false;
    } else if (liveTransfer(analysis, message) !== undefined) promised = true;
  }
}

function mayHaveIntent({ reading, acts }: MessageAnalysis): boolean {
  if (reading !== null) for (const said of reading.intents) if (said >= SILENT) return true;
  for (const { act } of acts) if (SIGNS.has(act)) return true;
  return false;
}

function replyTo(messages: readonly MessageAnalysis[], { index }: MessageAnalysis): MessageAnalysis | null {
  for (let at = index + 1; at < messages.length; at++) {
    const message = messages[at];
    if (message?.role === 'bot' || message?.role === 'agent') return message;
  }
  return null;
}
