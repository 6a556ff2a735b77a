import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { DOES } from '@/core/scoring/acts/dialogue-act';
import { strongest } from '@/core/scoring/acts/strongest';
import { type MatterWords, matterWeight } from '@/core/scoring/confusion/matter-words';
import { driverGroupOf } from '@/core/scoring/driver-group';
import { evidenceSpan, wholeSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import type { ResolvedProbabilities } from '@/core/scoring/quality/resolved';

/** Confusion findings that show a bot out of its depth; the codebook's number. */
const OUT_OF_DEPTH = 2;
/** A request this likely means that somebody may have asked. */
const ASKED = 0.5;
const CONTENT = DOES.thanks | DOES.praise;
const NOT_CONTENT = DOES.ask | DOES.complain | DOES.negate | DOES.correct | DOES.not_understood;
/** From this probability of a settled matter on nothing was missed. */
const SETTLED = 0.5;
/** The same of a grave matter. */
const SURELY_SETTLED = 0.7;

/**
 * A hand-off that nobody asked for and nobody offered, though a bot alone left the matter unresolved and was
 * out of its depth, or the matter was grave. Anchored at the bot's last message; null where there is none.
 */
export function missedFinding(
  analysis: Analysis,
  findings: readonly Finding[],
  requests: ReadonlyMap<number, number>,
  resolved: ResolvedProbabilities,
  matter: MatterWords,
): Finding | null {
  if (resolved.yes >= SURELY_SETTLED) return null;
  let last: MessageAnalysis | undefined;
  let grave: ActMatch | undefined;
  let graveIn: MessageAnalysis | undefined;
  let lastAsked: MessageAnalysis | undefined;
  for (const message of analysis.messages) {
    if (message.role === 'agent') return null;
    if (message.role === 'customer') {
      if ((requests.get(message.index) ?? 0) >= ASKED) return null;
      lastAsked = message;
      const matter = strongest(message, 'grave');
      if (matter !== undefined && matter.confidence > (grave?.confidence ?? 0))
        [grave, graveIn] = [matter, message];
    }
    if (message.role !== 'bot') continue;
    if (offersPerson(message)) return null;
    last = message;
  }
  if (last === undefined || lastAsked === undefined) return null;
  if (isSettled(matter, findings, lastAsked, last)) return null;
  const trouble = findings.filter((finding) => driverGroupOf(finding.kind) === 'confusion');
  const unresolved = 1 - resolved.yes;
  const evidence: Span[] = [];
  let confidence = 0;
  let rule = '';
  if (trouble.length >= OUT_OF_DEPTH && resolved.yes < SETTLED) {
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

/** The customer is content in the end, or the bot's last words take up the last request and nothing is wrong with them. */
function isSettled(
  matter: MatterWords,
  findings: readonly Finding[],
  asked: MessageAnalysis,
  reply: MessageAnalysis,
): boolean {
  if (findings.some((f) => f.message === reply.index)) return false;
  if (asked.acts.some((a) => a.act === 'distress' || a.act === 'not_followed')) return false;
  const answered = matter
    .stemsOf(asked)
    .some((stem) => matterWeight(stem) === 1 && matter.holds(reply, stem));
  if (answered && asked.index < reply.index && (asked.does & DOES.ask) !== 0) return true;
  return (asked.does & CONTENT) !== 0 && (asked.does & NOT_CONTENT) === 0;
}

function offersPerson(message: MessageAnalysis): boolean {
  return message.acts.some(
    ({ act, rule }) =>
      act === 'offer_person' || act === 'promise' || (act === 'later_path' && rule !== 'path.at-a-time'),
  );
}
