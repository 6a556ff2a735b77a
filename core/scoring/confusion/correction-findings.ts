import type { Analysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding } from '@/core/scoring/finding';
import { QUESTION } from '@/core/text/tokens';

/** Below this the words fit a plain "no" as well. */
const COUNTED = 0.6;
/** "Not the red one", "I mean a visit": after a question that is an answer. */
const ANSWERS_TOO: ReadonlySet<string> = new Set([
  'correction.not-this-but-that',
  'correction.says-it-again',
]);

/**
 * `confusion.correction`: the customer says that the reply misunderstood them. Needs a question and
 * a reply before it.
 */
export function correctionFindings(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  let asked = false;
  let answered = false;
  let questioned = false;
  for (const message of analysis.messages) {
    if (message.role === 'bot' || message.role === 'agent') {
      answered = asked;
      questioned = analysis.tokens.after[message.to - 1] === QUESTION;
    }
    if (message.role !== 'customer') continue;
    const match = answered ? strongest(message, 'correction') : undefined;
    // Beside a request for a person it says what the person is wanted for.
    const open = questioned || strongest(message, 'human_request') !== undefined;
    const answers = open && match !== undefined && ANSWERS_TOO.has(match.rule);
    asked = true;
    if (match === undefined || match.confidence < COUNTED || answers) continue;
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
