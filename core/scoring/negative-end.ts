import type { ScoredConversation, SentimentPath } from './scored-conversation';

/** End sentiment at which readers are as likely as not to call the end negative. */
const EVEN = -0.25;
/** How fast the probability changes around it. */
const SPREAD = 0.12;

/** From this probability on a conversation counts as ended badly. */
export const NEGATIVE_END_THRESHOLD = 0.5;

/** Probability that the conversation ended on a negative note, 0 to 1; 0 where no mood is known. */
export function negativeEndProbability(path: SentimentPath): number {
  return path.end === null ? 0 : 1 / (1 + Math.exp((path.end - EVEN) / SPREAD));
}

/** Whether a conversation counts in the negative-end rate; the numerator and its list share this. */
export function isNegativeEnd(scored: Pick<ScoredConversation, 'groups'>): boolean {
  return scored.groups.negativeEnd >= NEGATIVE_END_THRESHOLD;
}
