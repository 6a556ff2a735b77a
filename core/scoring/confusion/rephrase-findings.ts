import { type LogisticWeights, logistic } from '@/core/math/logistic';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import type { Course } from './conversation-course';
import { type MatterWords, sharedWeight } from './matter-words';
import { LETTERS_AT, lettersShared, type Repeat, rephraseFeatures } from './rephrase-features';
import { REPHRASE_WEIGHTS } from './rephrase-weights';

/** Where the clean conversations of the development sets stay clean in cross-validation. */
const THRESHOLD = 0.35;
/** Below this the rule says "perhaps", and has a confidence of its own. */
const SURE = 0.7;
/** Customer turns that an earlier request may lie back. */
const TURNS = 3;
/** From here on a reply may have missed the question. */
const LIKELY = 0.2;
/** All letters shared. */
const MOST_LETTERS = 1;
/** Longer messages are letters of complaint; they are not compared. */
const LONGEST = 400;

/**
 * The customer's messages that may ask the same again, each beside the nearest of the last three turns that it
 * shares most with; none before the first reply. `unanswered` gives the probability by the reply's index.
 */
export function possibleRepeats(
  analysis: Analysis,
  matter: MatterWords,
  unanswered: ReadonlyMap<number, number>,
): Repeat[] {
  const found: Repeat[] = [];
  const turns: MessageAnalysis[] = [];
  let reply: MessageAnalysis | undefined;
  for (const now of analysis.messages) {
    if (now.role === 'bot' || now.role === 'agent') reply = now;
    if (now.role !== 'customer' || now.from === now.to || now.to - now.from > LONGEST) continue;
    let best: Repeat | undefined;
    let most = -1;
    const here = reply === undefined ? [] : matter.stemsOf(now);
    for (let back = 1; back <= TURNS && reply !== undefined; back++) {
      const earlier = turns[turns.length - back];
      if (earlier === undefined) break;
      if (earlier.index > reply.index) continue;
      const shared = sharedWeight(here, matter.stemsOf(earlier));
      if (shared <= most) continue;
      most = shared;
      best = { earlier, reply, now, turns: back, unanswered: unanswered.get(reply.index) ?? 0 };
    }
    if (best !== undefined) found.push(best);
    turns.push(now);
  }
  return found;
}

/**
 * `confusion.rephrase`: the customer makes the same request again because the answer missed it. A small model
 * weighs what the two messages share, what the reply did and how the message begins.
 */
export function rephraseFindings(
  analysis: Analysis,
  matter: MatterWords,
  course: Course,
  unanswered: ReadonlyMap<number, number>,
  weights: LogisticWeights = REPHRASE_WEIGHTS,
): Finding[] {
  const findings: Finding[] = [];
  const mayOnlyFall = (weights.weights[LETTERS_AT] ?? 0) >= 0;
  for (const repeat of possibleRepeats(analysis, matter, unanswered)) {
    if (!mayRepeat(matter, repeat, course)) continue;
    const { earlier, now } = repeat;
    const features = rephraseFeatures(analysis, matter, repeat, course, MOST_LETTERS);
    // Most stay below even if every letter were the same.
    if (mayOnlyFall && logistic(features, weights) < THRESHOLD) continue;
    features[LETTERS_AT] = lettersShared(earlier.text, now.text);
    const p = logistic(features, weights);
    if (p < THRESHOLD) continue;
    findings.push({
      kind: 'confusion.rephrase',
      message: now.index,
      confidence: p,
      rule: p < SURE ? 'rephrase.perhaps' : 'rephrase.asks-again',
      evidence: [
        evidenceSpan(analysis.tokens, earlier, earlier.from, earlier.to),
        evidenceSpan(analysis.tokens, now, now.from, now.to),
      ].filter((span): span is Span => span !== undefined),
    });
  }
  return findings;
}

/** Without any of these no weight reaches the threshold; most messages end here. */
function mayRepeat(
  matter: MatterWords,
  { earlier, reply, now, unanswered }: Repeat,
  course: Course,
): boolean {
  return (
    course.fallbacks.has(reply.index) ||
    course.corrections.has(now.index) ||
    (sharedWeight(matter.stemsOf(earlier), matter.stemsOf(now)) > 0 &&
      (course.failures > 0 || unanswered > LIKELY))
  );
}
