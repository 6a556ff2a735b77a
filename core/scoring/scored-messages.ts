import type { Analysis } from './acts/analyse';
import type { Finding } from './finding';
import type { ScoredMessage } from './scored-conversation';
import { messageSentiment } from './sentiment/message-sentiment';

/** Findings on a customer's message that show trouble with the service whatever the words. */
const TROUBLE = new Set(['escalation.circular', 'confusion.correction']);

/** The per-message scores: mood and request for a person of the customer's messages. */
export function scoredMessages(
  analysis: Analysis,
  findings: readonly Finding[],
  requests: ReadonlyMap<number, number>,
): ScoredMessage[] {
  const trouble = new Map<number, number>();
  for (const { kind, message, confidence } of findings) {
    if (TROUBLE.has(kind)) trouble.set(message, Math.max(trouble.get(message) ?? 0, confidence));
  }
  return analysis.messages.map((message) =>
    message.role === 'customer'
      ? {
          role: message.role,
          sentiment: messageSentiment(message, trouble.get(message.index) ?? 0),
          humanRequest: requests.get(message.index) ?? 0,
        }
      : { role: message.role },
  );
}
