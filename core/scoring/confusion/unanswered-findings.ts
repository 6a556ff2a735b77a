import { type LogisticWeights, logistic } from '@/core/math/logistic';
import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { humanRequest } from '@/core/scoring/escalation/human-request';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import type { IntentReadings } from '@/core/scoring/intents/read-intents';
import { hashOf } from '@/core/text/word-hash';
import type { Course } from './conversation-course';
import { type Exchange, exchangesOf } from './exchanges';
import { isTold } from './is-told';
import type { MatterWords } from './matter-words';
import { type Question, questionIn } from './question';
import { asksBack, replyFeatures } from './reply-features';
import { REPLY_WEIGHTS } from './reply-weights';

/** Where the clean conversations of the development sets stay clean in cross-validation. */
const THRESHOLD = 0.45;
/** Below this the rule says "perhaps", and has a confidence of its own. */
const SURE = 0.7;
/** Longer messages of a customer are read no further: the question is in them or it is not. */
const LONGEST = 400;

const CAN = new Set(['can', 'could', 'will', 'would'].map(hashOf));
const YOU = new Set(['you', 'u', 'ya', 'i', 'we'].map(hashOf));
const HOW = hashOf('how');
const ARE = new Set(['are', 'is'].map(hashOf));

/** Replies that are something other than an answer or a failed one. */
const NO_ANSWER: ReadonlySet<Act> = new Set(['fallback', 'promise', 'offer_person']);

/** A direct question and what came back. */
export interface Asked {
  asker: MessageAnalysis;
  question: Question;
  exchange: Exchange;
  reply: MessageAnalysis;
}

/** The direct questions of a conversation that got a reply, without requests for a person and fallbacks. */
export function directQuestions(analysis: Analysis, matter: MatterWords, intents: IntentReadings): Asked[] {
  const found: Asked[] = [];
  for (const exchange of exchangesOf(analysis)) {
    const reply = exchange.reply[0];
    if (reply === undefined || reply.acts.some((a) => NO_ANSWER.has(a.act))) continue;
    const answer = exchange.next[0];
    const last = exchange.reply[exchange.reply.length - 1] ?? reply;
    if (answer !== undefined && asksBack(analysis, exchange.reply) && isTold(analysis, matter, last, answer))
      continue;
    if (exchange.asked.some((m) => humanRequest(analysis, m, intents) !== undefined)) continue;
    for (let i = exchange.asked.length - 1; i >= 0; i--) {
      const asker = exchange.asked[i];
      if (asker === undefined || asker.to - asker.from > LONGEST) continue;
      const question = questionIn(analysis, asker);
      if (question === undefined || asksForNothing(analysis, matter, asker, question)) continue;
      found.push({ asker, question, exchange, reply });
      break;
    }
  }
  return found;
}

/** "Can you help me with that?", "how are you?": courtesies, with no matter of their own. */
function asksForNothing(
  { tokens }: Analysis,
  matter: MatterWords,
  asker: MessageAnalysis,
  { from, to }: Question,
): boolean {
  if (matter.stemsIn(asker, from, to).length > 0) return false;
  for (let at = from; at + 1 < to; at++) {
    const first = tokens.hash[at] ?? 0;
    const second = tokens.hash[at + 1] ?? 0;
    if ((CAN.has(first) && YOU.has(second)) || (first === HOW && ARE.has(second))) return true;
  }
  return false;
}

/**
 * `confusion.unanswered`: a direct question gets a reply about something else. A small model weighs question,
 * reply and what the customer does then. Also gives the probability for each reply to a question, by its index.
 */
export function unansweredFindings(
  analysis: Analysis,
  matter: MatterWords,
  course: Course,
  intents: IntentReadings,
  weights: LogisticWeights = REPLY_WEIGHTS,
): { findings: Finding[]; probabilities: ReadonlyMap<number, number> } {
  const findings: Finding[] = [];
  const probabilities = new Map<number, number>();
  for (const { asker, question, exchange, reply } of directQuestions(analysis, matter, intents)) {
    const p = logistic(replyFeatures(analysis, matter, asker, question, exchange, course), weights);
    probabilities.set(reply.index, p);
    if (p < THRESHOLD) continue;
    findings.push({
      kind: 'confusion.unanswered',
      message: reply.index,
      confidence: p,
      rule: course.repeated.has(reply.index)
        ? 'unanswered.says-the-same-again'
        : p < SURE
          ? 'unanswered.perhaps'
          : 'unanswered.something-else',
      evidence: [
        evidenceSpan(analysis.tokens, asker, question.from, question.to),
        evidenceSpan(analysis.tokens, reply, reply.from, reply.to),
      ].filter((span): span is Span => span !== undefined),
    });
  }
  return { findings, probabilities };
}
