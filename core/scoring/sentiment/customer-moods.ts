import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Finding } from '@/core/scoring/finding';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import { moodContexts } from './mood-context';
import { moodFeatures, VALENCE_AT } from './mood-features';
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
    context.before = before;
    const features = moodFeatures(analysis.tokens, message, context);
    const mood = moodOf(features, MOOD_WEIGHTS);
    moods.set(message.index, graded(mood, features[VALENCE_AT] ?? 0, context.first ? ALONE : LATER));
    before = mood.score;
  }
  return moods;
}

/**
 * How much the valence of the words has of the score. The model's probabilities leave the middle fast; how strong
 * a feeling is, the words tell better. A first message has nothing but its words.
 */
const ALONE = 0.75;
const LATER = 0.25;

/** The mood with a score that grades it; it never contradicts the label. */
function graded({ label, score }: Sentiment, words: number, share: number): Sentiment {
  const mixed = (1 - share) * score + share * words;
  if (label === 'neutral') return { label, score: mixed };
  return { label, score: label === 'negative' ? Math.min(0, mixed) : Math.max(0, mixed) };
}
