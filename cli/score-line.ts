import type { Conversation } from '@/core/conversation/conversation';
import type { ScoredConversation } from '@/core/scoring/scored-conversation';

/** What `score` prints of a conversation; the fields are described in docs/scoring.md. */
export function scoreLine({ id, channel }: Conversation, scored: ScoredConversation) {
  const { language, findings, messages, sentiment, satisfaction, outcome, groups, severity, scorerVersion } =
    scored;
  return {
    conversation: id,
    channel,
    language,
    scored: scored.scored,
    findings,
    messages,
    sentiment,
    satisfaction,
    outcome,
    groups,
    severity: severity.total,
    parts: severity.parts,
    scorerVersion,
  };
}
