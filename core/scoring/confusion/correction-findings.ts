import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding } from '@/core/scoring/finding';
import { isMeant } from '@/core/scoring/intents/is-meant';
import type { IntentReadings } from '@/core/scoring/intents/read-intents';
import { COMMA, QUESTION } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';
import { type MatterWords, matterWeight } from './matter-words';

/** Below this the words fit a plain "no" as well. */
const COUNTED = 0.6;
/** From here on words that no phrase heard correct the reply; after a question a "no" is an answer. */
const LIKELY = 0.55;
const SURE = 0.75;
/** "Not the red one", "I mean a visit": after a question that is an answer. */
const ANSWERS_TOO: ReadonlySet<string> = new Set([
  'correction.not-this-but-that',
  'correction.says-it-again',
]);
/** A rejection says more than "no points, thanks": what was wanted instead. */
const FEWEST_WORDS = 5;
/** What is turned down comes first. */
const LATEST = 3;
const LONGEST_REPLY = 40;
const NO = new Set(['no', 'nope'].map(hashOf));
/** How many messages back the customer's own words are looked for. */
const LOOK_BACK = 8;

/**
 * `confusion.correction`: the customer says that the reply misunderstood them, or turns down what only the
 * reply has spoken of ("I don't want points, I want to leave"). Needs a question and a reply before it.
 */
export function correctionFindings(
  analysis: Analysis,
  matter: MatterWords,
  intents: IntentReadings,
): Finding[] {
  const findings: Finding[] = [];
  let asked = false;
  let reply: MessageAnalysis | undefined;
  for (const message of analysis.messages) {
    if ((message.role === 'bot' || message.role === 'agent') && asked) reply = message;
    if (message.role !== 'customer') continue;
    asked = true;
    if (reply === undefined) continue;
    const questioned = analysis.tokens.after[reply.to - 1] === QUESTION;
    const p = intents.get(message.index)?.correction ?? 0;
    if (isAnswer(message, questioned)) continue;
    const rejected = rejectionIn(analysis, matter, message, reply, questioned);
    const said = correctionIn(message, questioned) ?? rejected;
    if (rejected === undefined && !isMeant(p, said, questioned ? SURE : LIKELY)) continue;
    if (said === undefined && strongest(message, 'praise') !== undefined) continue;
    const match = said ?? { ...message, rule: 'correction.reads-like-one', confidence: p };
    const span = evidenceSpan(analysis.tokens, message, match.from, match.to);
    if (span === undefined) continue;
    findings.push({
      kind: 'confusion.correction',
      message: message.index,
      confidence: match.confidence,
      rule: match.rule,
      evidence: [span],
    });
  }
  return findings;
}

/** Words that correct elsewhere and answer a question here. */
function isAnswer(message: MessageAnalysis, questioned: boolean): boolean {
  const match = strongest(message, 'correction');
  return (
    match !== undefined && ANSWERS_TOO.has(match.rule) && correctionIn(message, questioned) === undefined
  );
}

function correctionIn(message: MessageAnalysis, questioned: boolean): ActMatch | undefined {
  const match = strongest(message, 'correction');
  if (match === undefined || match.confidence < COUNTED) return undefined;
  // Beside a request for a person it says what the person is wanted for.
  const open = questioned || strongest(message, 'human_request') !== undefined;
  return open && ANSWERS_TOO.has(match.rule) ? undefined : match;
}

/** What is turned down is a word of the reply that the customer had not used. */
function rejectionIn(
  analysis: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  reply: MessageAnalysis,
  questioned: boolean,
): ActMatch | undefined {
  if (questioned || message.to - message.from < FEWEST_WORDS || asksFor(analysis, reply)) return undefined;
  if (message.acts.some((a) => a.act === 'praise' || a.act === 'human_request')) return undefined;
  const column = matter.of(message);
  for (const match of message.acts) {
    if (match.act !== 'rejects' || match.from > message.from + LATEST) continue;
    const bare = NO.has(analysis.tokens.hash[match.from] ?? 0);
    for (let at = match.from; at < match.to; at++) {
      const stem = column[at] ?? 0;
      if (matterWeight(stem) < 1 || !matter.holds(reply, stem)) continue;
      // "No points on my account" tells something, "no points, ..." turns them down.
      if (bare && !endsSoon(analysis, at)) continue;
      if (!saidBefore(analysis, matter, message, stem)) return match;
    }
  }
  return undefined;
}

/** The reply asks for something, or is a list of things to choose from: to turn one down is an answer. */
function asksFor({ tokens }: Analysis, { from, to }: MessageAnalysis): boolean {
  if (to - from > LONGEST_REPLY) return true;
  for (let at = from; at < to; at++) if (tokens.after[at] === QUESTION) return true;
  return false;
}

function endsSoon({ tokens }: Analysis, at: number): boolean {
  return (tokens.after[at] ?? 0) >= COMMA || (tokens.after[at + 1] ?? 0) >= COMMA;
}

function saidBefore(
  { messages }: Analysis,
  matter: MatterWords,
  now: MessageAnalysis,
  stem: number,
): boolean {
  return messages
    .slice(Math.max(0, now.index - LOOK_BACK), now.index)
    .some((message) => message.role === 'customer' && matter.holds(message, stem));
}
