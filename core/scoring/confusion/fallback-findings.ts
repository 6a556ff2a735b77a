import type { Analysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding } from '@/core/scoring/finding';

/** `confusion.fallback`: bot messages that say they did not understand, or cannot help with that; never a greeting. */
export function fallbackFindings(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  let asked = false;
  for (const message of analysis.messages) {
    if (message.role === 'customer') asked = true;
    if (message.role !== 'bot' || !asked) continue;
    const match = strongest(message, 'fallback');
    if (match === undefined) continue;
    const span = evidenceSpan(analysis.tokens, message, match.from, match.to);
    if (span === undefined) continue;
    findings.push({
      kind: 'confusion.fallback',
      message: message.index,
      confidence: match.confidence,
      rule: match.rule,
      evidence: [span],
    });
  }
  return findings;
}
