import type { Message } from '@/core/conversation/conversation';
import type { Finding } from '@/core/scoring/finding';
import type { ScoredConversation } from '@/core/scoring/scored-conversation';

/** What became of a conversation's requests for a person. */
export interface HandOff {
  /** Steps of FUNNEL_STEPS that were reached, the first one being the request; 0 where nobody asked. */
  reached: number;
  /** From the first request to the first message of a person after it; null without times, or without either. */
  secondsToPerson: number | null;
}

/**
 * How far the first request for a person came. It is acknowledged where a reply to a request neither
 * refuses nor ignores it; promised where a transfer is announced; later steps include earlier ones. Without
 * times nobody came late. Source: METRICS "Escalation funnel".
 */
export function handOff(messages: readonly Message[], scored: ScoredConversation): HandOff {
  const { findings, outcome } = scored;
  const first = findings.find(({ kind }) => kind === 'human_request')?.message;
  if (!outcome.humanRequested || first === undefined) return { reached: 0, secondsToPerson: null };
  const person = messages.findIndex(({ role }, index) => role === 'agent' && index > first);
  if (person >= 0) {
    const asked = messages[first]?.at ?? null;
    const came = messages[person]?.at ?? null;
    const secondsToPerson =
      asked === null || came === null ? null : Math.max(0, Math.round((came - asked) / 1000));
    if (has(findings, 'escalation.delayed')) return { reached: 4, secondsToPerson };
    if (has(findings, 'escalation.repeat_after_transfer')) return { reached: 5, secondsToPerson };
    return { reached: outcome.resolved === 'yes' ? 7 : 6, secondsToPerson };
  }
  if (promised(first, scored)) return { reached: 3, secondsToPerson: null };
  return { reached: acknowledged(messages, findings) ? 2 : 1, secondsToPerson: null };
}

function has(findings: readonly Finding[], kind: Finding['kind']): boolean {
  return findings.some((finding) => finding.kind === kind);
}

function promised(first: number, { findings, messages }: ScoredConversation): boolean {
  if (has(findings, 'escalation.dropped')) return true;
  return messages.some(
    ({ role, acts }, index) =>
      index > first &&
      role !== 'customer' &&
      (acts.includes('promise_transfer') || acts.includes('transfer')),
  );
}

/** Whether any request met a reply that was neither a refusal nor beside it. */
function acknowledged(messages: readonly Message[], findings: readonly Finding[]): boolean {
  const missed = new Set(
    findings
      .filter(({ kind }) => kind === 'escalation.refused' || kind === 'escalation.ignored')
      .map(({ message }) => message),
  );
  return findings.some(({ kind, message }) => {
    if (kind !== 'human_request') return false;
    const reply = messages.findIndex(
      ({ role }, index) => index > message && (role === 'bot' || role === 'agent'),
    );
    return reply >= 0 && !missed.has(reply);
  });
}
