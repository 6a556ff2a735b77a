import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { humanRequest } from '@/core/scoring/escalation/human-request';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding } from '@/core/scoring/finding';
import { isMeant } from '@/core/scoring/intents/is-meant';
import type { IntentReadings } from '@/core/scoring/intents/read-intents';
import { type MatterWords, matterWeight } from './matter-words';

/** How many replies back a word of the bot is looked for. */
const REPLIES = 3;
/** More words than this, and the question is about more than a word of the answer. */
const LONGEST_ECHO = 8;

/**
 * `confusion.customer_lost`: the customer says that they do not understand the answer, or asks what a word of it
 * means that they have not used themselves. Needs a question and a reply before it.
 */
export function customerLostFindings(
  analysis: Analysis,
  matter: MatterWords,
  intents: IntentReadings,
): Finding[] {
  const findings: Finding[] = [];
  let asked = false;
  const replies: MessageAnalysis[] = [];
  for (const message of analysis.messages) {
    if ((message.role === 'bot' || message.role === 'agent') && asked) replies.push(message);
    if (message.role !== 'customer') continue;
    asked = true;
    if (replies.length === 0 || humanRequest(analysis, message, intents) !== undefined) continue;
    const p = intents.get(message.index)?.lost ?? 0;
    const said =
      strongest(message, 'not_followed') ?? echoOf(analysis, matter, message, replies.slice(-REPLIES));
    if (!isMeant(p, said)) continue;
    const match = said ?? { ...message, rule: 'lost.reads-like-one', confidence: p };
    const span = evidenceSpan(analysis.tokens, message, match.from, match.to);
    if (span === undefined) continue;
    findings.push({
      kind: 'confusion.customer_lost',
      message: message.index,
      confidence: match.confidence,
      rule: match.rule,
      evidence: [span],
    });
  }
  return findings;
}

/** "What is proration?" after an answer that brought the word up. */
function echoOf(
  analysis: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  replies: readonly MessageAnalysis[],
): ActMatch | undefined {
  for (const match of message.acts) {
    if (match.act !== 'echo_question' || match.to - match.from > LONGEST_ECHO) continue;
    let asked = 0;
    let theirs = 0;
    const stems = matter.of(message);
    for (let at = match.from; at < match.to; at++) {
      const stem = stems[at] ?? 0;
      if (stem === 0) continue;
      asked++;
      // What everybody knows is asked for, not asked back: "what time".
      if (matterWeight(stem) < 1) continue;
      if (replies.some((reply) => matter.holds(reply, stem)) && !saidBefore(analysis, matter, message, stem))
        theirs++;
    }
    if (asked > 0 && asked === theirs) return match;
  }
  return undefined;
}

/** How many messages back the customer's own words are looked for. */
const LOOK_BACK = 8;

function saidBefore(analysis: Analysis, matter: MatterWords, now: MessageAnalysis, stem: number): boolean {
  for (let index = Math.max(0, now.index - LOOK_BACK); index < now.index; index++) {
    const message = analysis.messages[index];
    if (message?.role === 'customer' && matter.holds(message, stem)) return true;
  }
  return false;
}
