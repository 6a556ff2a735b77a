import type { AssembledConversation } from '@/core/ingest/assemble-conversation';
import type { ClaimVerdict } from '@/core/scoring/accuracy/judge-claim';
import { handOff } from '@/core/scoring/course/hand-off';
import { leftContent } from '@/core/scoring/course/left-content';
import { parts } from '@/core/scoring/course/parts';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import type { Finding } from '@/core/scoring/finding';
import { isNegativeEnd } from '@/core/scoring/negative-end';
import type { ScoredConversation, ScoredMessage } from '@/core/scoring/scored-conversation';
import type { GroupValues } from '@/core/scoring/severity';
import { weekdayOf, weekOf } from '@/core/time/week-of';
import type { BuiltConversation } from '@/db/built-conversation';

/** Shown where an export does not name the channel. */
const UNNAMED_CHANNEL = 'unnamed channel';

export interface ConversationIdentity {
  id: number;
  revision: number;
  /** Local day of the first message. */
  day: string;
  /** Local hour of the first message; null where no time is known. */
  hour: number | null;
  /** The file's own, else what the customer's words say; null where neither tells. */
  topic: string | null;
  /** The policies that judged it; null where there were none. */
  registerVersion: number | null;
}

/** The rows of a conversation in every table. A conversation that is not engaged or not scored counts nowhere. */
export function conversationRows(
  { id, revision, day, hour, topic, registerVersion }: ConversationIdentity,
  assembled: AssembledConversation,
  scored: ScoredConversation,
  weights: GroupValues,
): BuiltConversation {
  const { attributes, messages } = assembled;
  const answered = messages.some(({ role }) => role === 'bot' || role === 'agent');
  const engaged = answered && messages.some(({ role }) => role === 'customer');
  const counts = engaged && scored.scored;
  const shares = wholeMillionths(counts ? scored.severity.parts : NOTHING);
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
      topic,
      language: attributes.language ?? scored.language,
      botVersion: attributes.botVersion,
      csat: attributes.csat,
      startedAt,
      endedAt,
      day,
      week: weekOf(day),
      // What a contact is among its customer's is told when it is published.
      customerKind: attributes.customerId === null ? 'unknown' : 'new',
      monthFirst: false,
      latest: false,
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
      severity: DRIVER_GROUPS.reduce((sum, group) => sum + shares[group], 0),
      partEscalation: shares.escalation,
      partAccuracy: shares.accuracy,
      partConfusion: shares.confusion,
      partEmpathy: shares.empathy,
      partNegativeEnd: shares.negativeEnd,
      sentimentStart: scored.sentiment.start,
      sentimentEnd: scored.sentiment.end,
      sentimentLow: scored.sentiment.low,
      sentimentScore: scored.sentiment.score,
      findingCount: scored.findings.length,
      hour,
      weekday: weekdayOf(day),
      ...courseColumns(messages, scored, counts, weights),
      ...claimColumns(scored),
    },
    sources: assembled.sources.map(({ importId, attributes: said }) => ({
      conversationId: id,
      importId,
      ...said,
    })),
    messages: messages.map(
      ({ sources: [owner], role, at, author, text, tags, externalId, truncated }, seq) => ({
        conversationId: id,
        seq,
        role,
        at,
        author,
        text,
        tags: tags ? JSON.stringify(tags) : null,
        truncated: truncated === true,
        externalId,
        importId: owner.importId,
        row: owner.row,
        sentimentLabel: scored.messages[seq]?.sentiment?.label ?? null,
        sentimentScore: scored.messages[seq]?.sentiment?.score ?? null,
        breakdown: scored.messages[seq]?.breakdown ?? null,
        ...policyColumns(scored.messages[seq]),
      }),
    ),
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

/** How it went with the bot and with a person; nothing of a conversation that does not count. */
function courseColumns(
  messages: AssembledConversation['messages'],
  scored: ScoredConversation,
  counts: boolean,
  weights: GroupValues,
) {
  if (!counts) return NO_COURSE;
  const { reached, secondsToPerson } = handOff(messages, scored);
  const { bot, person } = parts(scored, weights);
  const fallbacks = scored.findings.filter(({ kind }) => kind === 'confusion.fallback');
  return {
    funnel: reached,
    secondsToPerson,
    leftContent: leftContent(scored),
    botTurns: messages.filter(({ role }) => role === 'bot').length,
    fallbackTurns: new Set(fallbacks.map(({ message }) => message)).size,
    looped: scored.findings.some(({ kind }) => kind === 'confusion.loop'),
    botPart: bot === null ? null : Math.round(bot.severity * 1e6),
    personPart: person === null ? null : Math.round(person.severity * 1e6),
    moodBot: bot?.mood ?? null,
    moodPerson: person?.mood ?? null,
  };
}

const NO_COURSE = {
  funnel: 0,
  secondsToPerson: null,
  leftContent: false,
  botTurns: 0,
  fallbackTurns: 0,
  looped: false,
  botPart: null,
  personPart: null,
  moodBot: null,
  moodPerson: null,
};

/** How many messages the register says what of. */
function claimColumns({ messages }: ScoredConversation) {
  const of = (verdict: ClaimVerdict) => messages.filter(({ policy }) => policy?.verdict === verdict).length;
  return {
    claimsSupported: of('supported'),
    claimsContradicted: of('contradicted'),
    claimsUnsupported: of('unsupported'),
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
