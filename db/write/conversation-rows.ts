import type { AssembledConversation } from '@/core/ingest/assemble-conversation';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import type { Finding } from '@/core/scoring/finding';
import { isNegativeEnd } from '@/core/scoring/negative-end';
import type { ScoredConversation, ScoredMessage } from '@/core/scoring/scored-conversation';
import type { GroupValues } from '@/core/scoring/severity';
import { weekOf } from '@/core/time/week-of';
import type { BuiltConversation } from '@/db/built-conversation';

/** Shown where an export does not name the channel. */
const UNNAMED_CHANNEL = 'unnamed channel';

export interface ConversationIdentity {
  id: number;
  revision: number;
  /** Local day of the first message. */
  day: string;
  /** The policies that judged it; null where there were none. */
  registerVersion: number | null;
}

/** The rows of a conversation in every table. A conversation that is not engaged or not scored counts nowhere. */
export function conversationRows(
  { id, revision, day, registerVersion }: ConversationIdentity,
  assembled: AssembledConversation,
  scored: ScoredConversation,
): BuiltConversation {
  const { attributes, messages } = assembled;
  const answered = messages.some(({ role }) => role === 'bot' || role === 'agent');
  const engaged = answered && messages.some(({ role }) => role === 'customer');
  const counts = engaged && scored.scored;
  const parts = wholeMillionths(counts ? scored.severity.parts : NOTHING);
  let startedAt: number | null = null;
  let endedAt: number | null = null;
  for (const { at } of messages) {
    if (at === null) continue;
    if (startedAt === null || at < startedAt) startedAt = at;
    if (endedAt === null || at > endedAt) endedAt = at;
  }
  return {
    conversation: {
      id,
      revision,
      externalId: assembled.id,
      channel: attributes.channel ?? UNNAMED_CHANNEL,
      customerId: attributes.customerId,
      topic: attributes.topic,
      language: attributes.language ?? scored.language,
      botVersion: attributes.botVersion,
      csat: attributes.csat,
      startedAt,
      endedAt,
      day,
      week: weekOf(day),
      customerKind: attributes.customerId === null ? 'unknown' : 'new',
      messageCount: messages.length,
      engaged,
      scored: counts,
      scorerVersion: scored.scorerVersion,
      registerVersion,
      asked: counts && scored.outcome.humanRequested,
      escalationFailed: counts && scored.outcome.escalationFailed,
      confused: counts && has(scored.findings, 'confusion'),
      misinformed: counts && has(scored.findings, 'accuracy'),
      unempathic: counts && has(scored.findings, 'empathy'),
      negativeEnd: counts && isNegativeEnd(scored),
      humanJoined: counts && scored.outcome.humanJoined,
      resolved: counts ? scored.outcome.resolved : null,
      severity: DRIVER_GROUPS.reduce((sum, group) => sum + parts[group], 0),
      partEscalation: parts.escalation,
      partAccuracy: parts.accuracy,
      partConfusion: parts.confusion,
      partEmpathy: parts.empathy,
      partNegativeEnd: parts.negativeEnd,
      sentimentStart: scored.sentiment.start,
      sentimentEnd: scored.sentiment.end,
      sentimentLow: scored.sentiment.low,
      sentimentScore: scored.sentiment.score,
      findingCount: scored.findings.length,
    },
    sources: assembled.sources.map(({ importId, attributes: said }) => ({
      conversationId: id,
      importId,
      ...said,
    })),
    messages: messages.map(({ sources: [owner], role, at, author, text, externalId, truncated }, seq) => ({
      conversationId: id,
      seq,
      role,
      at,
      author,
      text,
      truncated: truncated === true,
      externalId,
      importId: owner.importId,
      row: owner.row,
      sentimentLabel: scored.messages[seq]?.sentiment?.label ?? null,
      sentimentScore: scored.messages[seq]?.sentiment?.score ?? null,
      breakdown: scored.messages[seq]?.breakdown ?? null,
      ...policyColumns(scored.messages[seq]),
    })),
    copies: messages.flatMap(({ sources }, seq) =>
      sources.slice(1).map(({ importId, row }) => ({ conversationId: id, seq, importId, row })),
    ),
    findings: scored.findings.map(({ kind, message, confidence, rule, evidence }, ordinal) => ({
      conversationId: id,
      ordinal,
      kind,
      messageSeq: message,
      confidence,
      rule,
      evidence: JSON.stringify(evidence),
    })),
  };
}

/** Most statements are beyond the register; only what it has something to say of is stored. */
function policyColumns(scored: ScoredMessage | undefined) {
  const said = scored?.policy?.verdict === 'unverifiable' ? undefined : scored?.policy;
  return {
    policyVerdict: said?.verdict ?? null,
    policyScore: said?.score ?? null,
    policyEntry: said?.entry ?? null,
  };
}

function has(findings: readonly Finding[], family: 'confusion' | 'accuracy' | 'empathy'): boolean {
  return findings.some(({ kind }) => kind.startsWith(`${family}.`));
}

const NOTHING: GroupValues = { escalation: 0, accuracy: 0, confusion: 0, empathy: 0, negativeEnd: 0 };

/** Each part rounded on its own; the severity is stored as their sum, so parts always add up. */
function wholeMillionths(parts: GroupValues): GroupValues {
  const whole = { ...NOTHING };
  for (const group of DRIVER_GROUPS) whole[group] = Math.round(parts[group] * 1e6);
  return whole;
}
