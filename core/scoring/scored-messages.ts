import type { PolicyVerdict } from './accuracy/policy-verdicts';
import type { Analysis } from './acts/analyse';
import { dialogueActNames } from './acts/dialogue-act';
import type { IntentReadings } from './intents/read-intents';
import type { ScoredMessage, Sentiment } from './scored-conversation';

/** A message that the walk through the conversation did not take for a request stays below what counts as one. */
const NOT_COUNTED = 0.49;

/** What the models say of the messages, by index of the message unless said otherwise. */
export interface MessageScores {
  moods: ReadonlyMap<number, Sentiment>;
  /** Probability that a customer message asks for a person. */
  requests: ReadonlyMap<number, number>;
  /** The same of every message, before the walk through the conversation. */
  intents: IntentReadings;
  /** Of the customer messages, in order. */
  satisfaction: readonly number[];
  /** Probability that a bot's message breaks the dialogue. */
  breakdowns: ReadonlyMap<number, number>;
  verdicts: readonly (PolicyVerdict | null)[];
}

/**
 * The per-message scores: what each message does, the customer's mood, requests and satisfaction, where a bot's
 * message breaks the dialogue, what the register says.
 */
export function scoredMessages(
  { messages }: Analysis,
  { moods, requests, intents, satisfaction, breakdowns, verdicts }: MessageScores,
): ScoredMessage[] {
  let customers = 0;
  return messages.map((message) => {
    const { role, index, does } = message;
    const acts = dialogueActNames(does);
    if (role === 'customer')
      return {
        role,
        acts,
        sentiment: moods.get(index),
        humanRequest: requests.get(index) ?? Math.min(NOT_COUNTED, intents.get(index)?.request ?? 0),
        satisfaction: satisfaction[customers++],
      };
    const scored: ScoredMessage = { role, acts };
    const breakdown = breakdowns.get(index);
    if (breakdown !== undefined) scored.breakdown = breakdown;
    const said = verdicts[index];
    if (said) scored.policy = { verdict: said.verdict, score: said.score, entry: said.entry };
    return scored;
  });
}
