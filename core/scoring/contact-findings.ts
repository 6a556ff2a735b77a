import type { Analysis } from './acts/analyse';
import { strongest } from './acts/strongest';
import { evidenceSpan } from './evidence-span';
import type { Finding } from './finding';
import { isMeant } from './intents/is-meant';
import type { IntentReadings } from './intents/read-intents';

/**
 * `contact_request`: the customer asks for a phone number or an address to write to. A message that
 * asks for a person as well counts as that alone: `requests` holds those messages.
 */
export function contactFindings(
  analysis: Analysis,
  requests: ReadonlyMap<number, number>,
  intents: IntentReadings,
): Finding[] {
  const findings: Finding[] = [];
  for (const message of analysis.messages) {
    if (message.role !== 'customer' || requests.has(message.index)) continue;
    const p = intents.get(message.index)?.contact ?? 0;
    const said = strongest(message, 'contact_request');
    if (!isMeant(p, said)) continue;
    const match = said ?? { ...message, rule: 'contact.reads-like-one', confidence: p };
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
