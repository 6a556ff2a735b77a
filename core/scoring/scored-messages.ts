import type { PolicyVerdict } from './accuracy/policy-verdicts';
import type { Analysis } from './acts/analyse';
import { dialogueActNames } from './acts/dialogue-act';
import type { ScoredMessage, Sentiment } from './scored-conversation';

/** What the models say of the messages, by index of the message unless said otherwise. */
export interface MessageScores {
  moods: ReadonlyMap<number, Sentiment>;
  /** Probability that a customer message asks for a person. */
  requests: ReadonlyMap<number, number>;
  /** Of the customer messages, in order. */
  satisfaction: readonly number[];
  verdicts: readonly (PolicyVerdict | null)[];
}

/** The per-message scores: what each message does, the customer's mood and requests, what the register says. */
export function scoredMessages(
  { messages }: Analysis,
  { moods, requests, satisfaction, verdicts }: MessageScores,
): ScoredMessage[] {
  let customers = 0;
  return messages.map(({ role, index, does }) => {
    const acts = dialogueActNames(does);
    if (role === 'customer')
      return {
        role,
        acts,
        sentiment: moods.get(index),
        humanRequest: requests.get(index) ?? 0,
        satisfaction: satisfaction[customers++],
      };
    const said = verdicts[index];
    return said
      ? { role, acts, policy: { verdict: said.verdict, score: said.score, entry: said.entry } }
      : { role, acts };
  });
}
