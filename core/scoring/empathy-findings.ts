import type { ActMatch, Analysis, MessageAnalysis } from './acts/analyse';
import { strongest } from './acts/strongest';
import { evidenceSpan, wholeSpan } from './evidence-span';
import type { Finding, Span } from './finding';
import { speaksOfOneself } from './speaks-of-oneself';

const NAMES = 'distress.names-a-feeling';
const EXCLAIMS = 'distress.exclaims';

/** "Hopeless, that agent, but you were great": harsh words beside praise are not meant for the one who replies. */
function distressIn({ tokens }: Analysis, message: MessageAnalysis): ActMatch | undefined {
  let best: ActMatch | undefined;
  for (const match of message.acts) {
    if (match.act !== 'distress' || match.confidence <= (best?.confidence ?? 0)) continue;
    if (match.rule !== NAMES || speaksOfOneself(tokens, message, match)) best = match;
  }
  return best?.rule === EXCLAIMS && strongest(message, 'praise') !== undefined ? undefined : best;
}

/**
 * `empathy.missing`: the customer states distress, anger or frustration, and the next reply shows no recognition
 * of it. Anchored at that reply, with the customer's words as the first evidence; none where nobody replies.
 */
export function empathyFindings(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  let felt: { message: MessageAnalysis; match: ActMatch } | undefined;
  for (const message of analysis.messages) {
    if (message.role === 'system' || message.text.trim() === '') continue;
    if (message.role === 'customer') {
      const match = distressIn(analysis, message);
      if (match !== undefined && match.confidence >= (felt?.match.confidence ?? 0)) felt = { message, match };
      continue;
    }
    if (felt === undefined) continue;
    const { message: customer, match } = felt;
    felt = undefined;
    if (strongest(message, 'recognises') !== undefined) continue;
    const evidence = [evidenceSpan(analysis.tokens, customer, match.from, match.to), wholeSpan(message)];
    findings.push({
      kind: 'empathy.missing',
      message: message.index,
      confidence: match.confidence,
      rule: match.rule === EXCLAIMS ? 'empathy.anger-passed-over' : 'empathy.feeling-passed-over',
      evidence: evidence.filter((span): span is Span => span !== undefined),
    });
  }
  return findings;
}
