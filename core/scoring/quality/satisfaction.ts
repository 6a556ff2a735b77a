import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import { logistic, logOdds } from './linear-model';
import type { MessageFailures } from './message-failures';
import { satisfactionFeatures } from './satisfaction-features';
import { SATISFACTION_WEIGHTS } from './satisfaction-weights';

export interface Satisfaction {
  /** By customer message, in order: how satisfied the customer is so far, -1 to 1. */
  soFar: number[];
  /** Of the whole conversation, -1 to 1; null where no customer wrote. */
  whole: number | null;
}

/**
 * How satisfied the customer is, from -1 (not at all) to 1: twice the probability of a satisfied customer, less
 * one. A logistic model of the moods, what they did and how the replies failed; bot apologies count
 * against it. Weights: satisfaction-weights.ts.
 */
export function customerSatisfaction(
  analysis: Analysis,
  failures: MessageFailures,
  moods: ReadonlyMap<number, Sentiment>,
  requests: ReadonlyMap<number, number>,
): Satisfaction {
  const { soFar, whole } = satisfactionFeatures(analysis, failures, moods, requests);
  return { soFar: soFar.map(satisfactionOf), whole: whole === null ? null : satisfactionOf(whole) };
}

function satisfactionOf(features: readonly number[]): number {
  return 2 * logistic(logOdds(features, SATISFACTION_WEIGHTS)) - 1;
}
