import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Finding } from '@/core/scoring/finding';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import { moodContexts } from './mood-context';
import { moodFeatures } from './mood-features';
import { moodOf } from './mood-model';
import { MOOD_WEIGHTS } from './mood-weights';

/**
 * What the customer feels in each of their messages towards the service and its outcome, by index of
 * the message. Words alone don't tell: "a quarter to ten" may, after a promise. So the model reads
 * the words and what the bot and the customer have done before.
 */
export function customerMoods(
  analysis: Analysis,
  findings: readonly Finding[],
  requests: ReadonlyMap<number, number>,
): Map<number, Sentiment> {
  const moods = new Map<number, Sentiment>();
  let before = 0;
  for (const { message, context } of moodContexts(analysis, findings, requests)) {
    const mood = moodOf(moodFeatures(analysis.tokens, message, { ...context, before }), MOOD_WEIGHTS);
    moods.set(message.index, mood);
    before = mood.score;
  }
  return moods;
}
