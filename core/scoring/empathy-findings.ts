import type { ActMatch, Analysis, MessageAnalysis } from './acts/analyse';
import { strongest } from './acts/strongest';
import { evidenceSpan, wholeSpan } from './evidence-span';
import type { Finding, Span } from './finding';
import { isMeant } from './intents/is-meant';
import type { IntentReadings } from './intents/read-intents';
import { speaksOfOneself } from './speaks-of-oneself';

const NAMES = 'distress.names-a-feeling';
const EXCLAIMS = 'distress.exclaims';
const READS_LIKE = 'distress.reads-like-it';

const RULES: Readonly<Record<string, string>> = {
  [EXCLAIMS]: 'empathy.anger-passed-over',
  [READS_LIKE]: 'empathy.distress-passed-over',
};

/** Feelings that no phrase names are told less surely than other intents. */
const SURE = 0.8;

/** What shows the feeling. */
type Felt = Pick<ActMatch, 'rule' | 'confidence' | 'from' | 'to'>;

/** "Hopeless, that agent, but you were great": harsh words beside praise are not meant for the one who replies. */
function distressIn({ tokens }: Analysis, message: MessageAnalysis): ActMatch | undefined {
  let best: ActMatch | undefined;
  for (const match of message.acts) {
    if (match.act !== 'distress' || match.confidence <= (best?.confidence ?? 0)) continue;
    if (match.rule !== NAMES || speaksOfOneself(tokens, message, match)) best = match;
  }
  return best?.rule === EXCLAIMS && strongest(message, 'praise') !== undefined ? undefined : best;
}

/** Praises, or names a feeling that is somebody else's: n-grams hear the harsh word alone. */
function isContent(message: MessageAnalysis): boolean {
  return message.acts.some(({ act }) => act === 'praise' || act === 'distress');
}

/**
 * `empathy.missing`: the customer states distress, anger or frustration, and the next reply shows no recognition
 * of it. Anchored at that reply, with the customer's words as the first evidence; none where nobody replies.
 */
export function empathyFindings(analysis: Analysis, intents: IntentReadings): Finding[] {
  const findings: Finding[] = [];
  let felt: { message: MessageAnalysis; match: Felt } | undefined;
  for (const message of analysis.messages) {
    if (message.role === 'system' || message.text.trim() === '') continue;
    if (message.role === 'customer') {
      const p = intents.get(message.index)?.distress ?? 0;
      const said = distressIn(analysis, message);
      if (!isMeant(p, said, SURE) || (said === undefined && isContent(message))) continue;
      const match = said ?? { ...message, rule: READS_LIKE, confidence: p };
      if (match.confidence >= (felt?.match.confidence ?? 0)) felt = { message, match };
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
      rule: RULES[match.rule] ?? 'empathy.feeling-passed-over',
      evidence: evidence.filter((span): span is Span => span !== undefined),
    });
  }
  return findings;
}
