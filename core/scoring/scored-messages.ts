import type { Analysis } from './acts/analyse';
import type { ScoredMessage, Sentiment } from './scored-conversation';

/** The per-message scores: mood and request for a person of the customer's messages. */
export function scoredMessages(
  analysis: Analysis,
  moods: ReadonlyMap<number, Sentiment>,
  requests: ReadonlyMap<number, number>,
): ScoredMessage[] {
  return analysis.messages.map(({ role, index }) =>
    role === 'customer'
      ? { role, sentiment: moods.get(index), humanRequest: requests.get(index) ?? 0 }
      : { role },
  );
}
