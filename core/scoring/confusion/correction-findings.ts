import type { Analysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding } from '@/core/scoring/finding';

/** Below this the words fit a plain "no" as well. */
const COUNTED = 0.6;

/**
 * `confusion.correction`: the customer says that the reply misunderstood them. Needs a question and
 * a reply before it.
 */
export function correctionFindings(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  let asked = false;
  let answered = false;
  for (const message of analysis.messages) {
    if (message.role === 'bot' || message.role === 'agent') answered = asked;
    if (message.role !== 'customer') continue;
    const match = answered ? strongest(message, 'correction') : undefined;
    asked = true;
    if (match === undefined || match.confidence < COUNTED) continue;
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
