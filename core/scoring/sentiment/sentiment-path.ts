import type { Sentiment, SentimentPath } from '@/core/scoring/scored-conversation';
import { endWeightedScore } from './end-weighted-score';

export const NO_PATH: SentimentPath = { start: null, end: null, low: null, swing: null, score: null };

/**
 * The way of the customer's mood through the conversation, from its messages in order: the means
 * of the first and of the last two, the lowest, the swing. All null without a customer message.
 */
export function sentimentPath(moods: readonly Sentiment[]): SentimentPath {
  if (moods.length === 0) return NO_PATH;
  const start = mean(moods.slice(0, 2));
  const end = mean(moods.slice(-2));
  const low = moods.reduce((lowest, mood) => Math.min(lowest, mood.score), 1);
  return { start, end, low, swing: end - start, score: endWeightedScore(emotional(moods)) };
}

function mean(moods: readonly Sentiment[]): number {
  return moods.reduce((sum, mood) => sum + mood.score, 0) / moods.length;
}

/** The messages that feel something, each at the share of the conversation that it ends. */
function emotional(moods: readonly Sentiment[]): { sign: 1 | -1; position: number }[] {
  return moods.flatMap((mood, index) =>
    mood.label === 'neutral'
      ? []
      : [{ sign: mood.label === 'positive' ? 1 : -1, position: (index + 1) / moods.length } as const],
  );
}
