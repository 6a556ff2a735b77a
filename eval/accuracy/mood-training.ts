import { analyse } from '@/core/scoring/acts/analyse';
import { confusionFindings } from '@/core/scoring/confusion/confusion-findings';
import { escalationFindings } from '@/core/scoring/escalation/escalation-findings';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import { moodContexts } from '@/core/scoring/sentiment/mood-context';
import { MOOD_FEATURES, moodFeatures, moodOfWords } from '@/core/scoring/sentiment/mood-features';
import { type MoodWeights, moodOf, moodProbabilities } from '@/core/scoring/sentiment/mood-model';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { moodKey } from '@/eval/student/unseen-moods';
import type { GoldConversation } from './gold-conversation';

/** The customer's messages of one conversation: features and labels. */
export interface MoodExample {
  features: number[][];
  labels: SentimentLabel[];
  /** What each of its messages counts. */
  weight: number;
}

const STEPS = 1500;
const RATE = 0.8;
/** Ridge penalty; chosen by ten-fold cross-validation over .0003 ... .01. */
const RIDGE = 0.003;
const WORDS = MOOD_FEATURES.indexOf('mood of the words');
const BEFORE = MOOD_FEATURES.indexOf('mood before');
const VALUE: Record<SentimentLabel, number> = { negative: -1, neutral: 0, positive: 1 };

/** Features with the true mood before each message in the place of the predicted one. */
export function moodExample(
  { conversation, sentiment }: GoldConversation,
  unseen: ReadonlyMap<string, number>,
): MoodExample {
  const analysis = analyse(conversation);
  const confusion = confusionFindings(analysis);
  const repeated = new Set(confusion.filter((f) => f.kind === 'confusion.loop').map((f) => f.message));
  const escalation = escalationFindings(analysis, conversation.channel, DEFAULT_SETTINGS, repeated);
  const example: MoodExample = { features: [], labels: [], weight: 1 };
  let before = 0;
  const contexts = moodContexts(analysis, [...confusion, ...escalation.findings], escalation.requests);
  for (const { message, context } of contexts) {
    const label = sentiment.get(message.index) ?? 'neutral';
    const features = moodFeatures(analysis.tokens, message, { ...context, before });
    const read = unseen.get(moodKey(conversation.id, message.index));
    if (read !== undefined) features[WORDS] = moodOfWords(message, read);
    example.features.push(features);
    example.labels.push(label);
    before = VALUE[label];
  }
  return example;
}

/** Full-batch gradient descent on the cross-entropy with a ridge penalty; deterministic. */
export function trainMood(examples: readonly MoodExample[]): MoodWeights {
  const features = examples.flatMap((e) => e.features);
  const labels = examples.flatMap((e) => e.labels);
  const weights = examples.flatMap((e) => e.labels.map(() => e.weight));
  const mass = weights.reduce((sum, w) => sum + w, 0);
  const model = {
    negative: { bias: 0, weights: MOOD_FEATURES.map(() => 0) },
    positive: { bias: 0, weights: MOOD_FEATURES.map(() => 0) },
  };
  for (let step = 0; step < STEPS; step++) {
    const errors = features.map((x, i) => {
      const p = moodProbabilities(x, model);
      return {
        negative: (weights[i] ?? 0) * (p.negative - (labels[i] === 'negative' ? 1 : 0)),
        positive: (weights[i] ?? 0) * (p.positive - (labels[i] === 'positive' ? 1 : 0)),
      };
    });
    for (const side of ['negative', 'positive'] as const) {
      const part = model[side];
      const bias = errors.reduce((sum, e) => sum + e[side], 0) / mass;
      part.weights = part.weights.map((weight, j) => {
        const slope = features.reduce((sum, x, i) => sum + (errors[i]?.[side] ?? 0) * (x[j] ?? 0), 0);
        return weight - RATE * (slope / mass + RIDGE * weight);
      });
      part.bias -= RATE * bias;
    }
  }
  return model;
}

/** What the model says of each message in order, each reading the prediction before it. */
export function predictMoods(example: MoodExample, model: MoodWeights): SentimentLabel[] {
  let before = 0;
  return example.features.map((features) => {
    const own = features.slice();
    own[BEFORE] = before;
    const mood = moodOf(own, model);
    before = mood.score;
    return mood.label;
  });
}
