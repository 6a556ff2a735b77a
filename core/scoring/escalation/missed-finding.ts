import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { driverGroupOf } from '@/core/scoring/driver-group';
import { evidenceSpan, wholeSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import type { ResolvedProbabilities } from '@/core/scoring/quality/resolved';

/** Confusion findings that show a bot out of its depth; the codebook's number. */
const OUT_OF_DEPTH = 2;
/** A request this likely means that somebody may have asked. */
const ASKED = 0.5;
/** From this probability of a settled matter on nothing was missed. */
const SETTLED = 0.5;

/**
 * A hand-off that nobody asked for and nobody offered, though a bot alone left the matter unresolved and was
 * out of its depth, or the matter was grave. Anchored at the bot's last message; null where there is none.
 */
export function missedFinding(
  analysis: Analysis,
  findings: readonly Finding[],
  requests: ReadonlyMap<number, number>,
  resolved: ResolvedProbabilities,
): Finding | null {
  if (resolved.yes >= SETTLED) return null;
  let last: MessageAnalysis | undefined;
  let grave: ActMatch | undefined;
  let graveIn: MessageAnalysis | undefined;
  for (const message of analysis.messages) {
    if (message.role === 'agent') return null;
    if (message.role === 'customer') {
      if ((requests.get(message.index) ?? 0) >= ASKED) return null;
      const matter = strongest(message, 'grave');
      if (matter !== undefined && matter.confidence > (grave?.confidence ?? 0))
        [grave, graveIn] = [matter, message];
    }
    if (message.role !== 'bot') continue;
    if (offersPerson(message)) return null;
    last = message;
  }
  if (last === undefined) return null;
  const trouble = findings.filter((finding) => driverGroupOf(finding.kind) === 'confusion');
  const unresolved = 1 - resolved.yes;
  const evidence: Span[] = [];
  let confidence = 0;
  let rule = '';
  if (trouble.length >= OUT_OF_DEPTH) {
    const sure = trouble.map((finding) => finding.confidence).sort((a, b) => b - a);
    confidence = unresolved * (sure[OUT_OF_DEPTH - 1] ?? 0);
    rule = 'missed.out-of-depth';
    for (const finding of trouble.slice(0, 4)) evidence.push(...finding.evidence.slice(0, 1));
  }
  if (grave !== undefined && graveIn !== undefined && unresolved * grave.confidence > confidence) {
    confidence = unresolved * grave.confidence;
    rule = grave.rule;
    const span = evidenceSpan(analysis.tokens, graveIn, grave.from, grave.to);
    evidence.splice(0, evidence.length, ...(span === undefined ? [] : [span]));
  }
  if (rule === '') return null;
  const anchor = wholeSpan(last);
  if (evidence.length === 0 && anchor !== undefined) evidence.push(anchor);
  return evidence.length === 0
    ? null
    : { kind: 'escalation.missed', message: last.index, confidence, rule, evidence };
}

function offersPerson(message: MessageAnalysis): boolean {
  return (['offer_person', 'promise', 'later_path'] as const).some(
    (act) => strongest(message, act) !== undefined,
  );
}
