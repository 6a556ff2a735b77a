import type { Sentiment } from '@/core/scoring/scored-conversation';

/** A multinomial logistic regression with "neutral" as the reference. */
export interface MoodWeights {
  negative: { bias: number; weights: readonly number[] };
  positive: { bias: number; weights: readonly number[] };
}

/** Probabilities of the three moods for a feature vector; they sum to 1. */
export function moodProbabilities(
  features: readonly number[],
  model: MoodWeights,
): { negative: number; neutral: number; positive: number } {
  const below = logit(features, model.negative);
  const above = logit(features, model.positive);
  const most = Math.max(0, below, above);
  const negative = Math.exp(below - most);
  const positive = Math.exp(above - most);
  const neutral = Math.exp(-most);
  const sum = negative + positive + neutral;
  return { negative: negative / sum, neutral: neutral / sum, positive: positive / sum };
}

/** The likeliest mood, neutral among equals; the score is p(positive) - p(negative), -1 to 1. */
export function moodOf(features: readonly number[], model: MoodWeights): Sentiment {
  const { negative, neutral, positive } = moodProbabilities(features, model);
  const score = positive - negative;
  if (neutral >= Math.max(negative, positive)) return { label: 'neutral', score };
  return { label: negative > positive ? 'negative' : 'positive', score };
}

function logit(features: readonly number[], { bias, weights }: MoodWeights['negative']): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}
