import type { Analysis } from '@/core/scoring/acts/analyse';
import { MatterWords } from '@/core/scoring/confusion/matter-words';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import { breakdownFeatures } from './breakdown-features';
import { BREAKDOWN_WEIGHTS } from './breakdown-weights';
import { logistic, logOdds } from './linear-model';
import type { MessageFailures } from './message-failures';

/**
 * Probability, by index of each bot message, that the dialogue breaks there: that a reader would not know how to go
 * on from it. A logistic model of how the message fits and how the customer takes it. Weights: breakdown-weights.ts.
 */
export function breakdownProbabilities(
  analysis: Analysis,
  failures: MessageFailures,
  moods: ReadonlyMap<number, Sentiment>,
  matter = new MatterWords(analysis),
): Map<number, number> {
  const probabilities = new Map<number, number>();
  for (const [index, features] of breakdownFeatures(analysis, failures, moods, matter))
    probabilities.set(index, logistic(logOdds(features, BREAKDOWN_WEIGHTS)));
  return probabilities;
}
