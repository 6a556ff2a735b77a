import type { PolicyVerdict } from './accuracy/policy-verdicts';
import type { Analysis } from './acts/analyse';
import { dialogueActNames } from './acts/dialogue-act';
import type { ScoredMessage, Sentiment } from './scored-conversation';

/** The per-message scores: the customer's mood and requests, and what the register says of the answers. */
export function scoredMessages(
  analysis: Analysis,
  moods: ReadonlyMap<number, Sentiment>,
  requests: ReadonlyMap<number, number>,
  verdicts: readonly (PolicyVerdict | null)[],
): ScoredMessage[] {
  return analysis.messages.map(({ role, index, does }) => {
    const acts = dialogueActNames(does);
    if (role === 'customer')
      return { role, acts, sentiment: moods.get(index), humanRequest: requests.get(index) ?? 0 };
    const said = verdicts[index];
    return said
      ? { role, acts, policy: { verdict: said.verdict, score: said.score, entry: said.entry } }
      : { role, acts };
  });
}
