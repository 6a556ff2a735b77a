import type { Analysis } from './acts/analyse';
import { strongest } from './acts/strongest';
import { evidenceSpan } from './evidence-span';
import type { Finding } from './finding';

/**
 * `contact_request`: the customer asks for a phone number or an address to write to. A message that
 * asks for a person as well counts as that alone: `requests` holds those messages.
 */
export function contactFindings(analysis: Analysis, requests: ReadonlyMap<number, number>): Finding[] {
  const findings: Finding[] = [];
  for (const message of analysis.messages) {
    if (message.role !== 'customer' || requests.has(message.index)) continue;
    const match = strongest(message, 'contact_request');
    if (match === undefined) continue;
    const span = evidenceSpan(analysis.tokens, message, match.from, match.to);
    if (span === undefined) continue;
    findings.push({
      kind: 'contact_request',
      message: message.index,
      confidence: match.confidence,
      rule: match.rule,
      evidence: [span],
    });
  }
  return findings;
}
