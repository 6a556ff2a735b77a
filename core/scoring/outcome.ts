import type { Conversation } from '@/core/conversation/conversation';
import { likeliest, type ResolvedProbabilities } from './quality/resolved';
import type { Outcome } from './scored-conversation';

/**
 * What became of the conversation; `firstRequest` is the first message that asks for a person, `resolved` null
 * where nothing was scored.
 */
export function outcome(
  conversation: Conversation,
  firstRequest: number | null,
  resolved: ResolvedProbabilities | null,
): Outcome {
  const persons = conversation.messages.flatMap((m, index) => (m.role === 'agent' ? [index] : []));
  return {
    humanJoined: persons.length > 0,
    humanRequested: firstRequest !== null,
    escalationFailed: firstRequest !== null && !persons.some((index) => index > firstRequest),
    resolved: resolved === null ? null : likeliest(resolved),
    resolvedProbabilities: resolved,
  };
}
