import type { ScoredConversation, SentimentPath } from './scored-conversation';

/** End sentiment at which readers are as likely as not to call the end negative. */
const EVEN = -0.25;
/** How fast the probability changes around it. */
const SPREAD = 0.12;

/** A less likely negative end is none, like any finding that is not reported: an even mood costs nothing. */
const THRESHOLD = 0.5;

/** Confidence that the conversation ended on a negative note: 0.5 to 1, or 0 where it did not or no mood is known. */
export function negativeEndConfidence(path: SentimentPath): number {
  if (path.end === null) return 0;
  const probability = 1 / (1 + Math.exp((path.end - EVEN) / SPREAD));
  return probability >= THRESHOLD ? probability : 0;
}

/** Whether a conversation counts in the negative-end rate; the numerator and its list share this. */
export function isNegativeEnd(scored: Pick<ScoredConversation, 'groups'>): boolean {
  return scored.groups.negativeEnd > 0;
}
