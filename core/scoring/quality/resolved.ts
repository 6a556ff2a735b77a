import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import { type LinearModel, logistic, logOdds } from './linear-model';
import type { MessageFailures } from './message-failures';
import { pendingFeatures } from './pending-features';
import { PENDING_WEIGHTS } from './pending-weights';
import { resolvedFeatures } from './resolved-features';
import { RESOLVED_WEIGHTS } from './resolved-weights';

/** Did the customer get what they came for, as far as the conversation shows? */
export type Resolved = 'yes' | 'no' | 'unclear';

/** Probability of each answer; they sum to 1. */
export type ResolvedProbabilities = Record<Resolved, number>;

/** Nobody answered: the conversation does not show how the matter ended. */
const NOT_SHOWN: ResolvedProbabilities = { yes: 0, no: 0, unclear: 1 };

/**
 * Probabilities that the matter was settled, was not, or was left to later: one logistic model says whether it
 * is still pending, another says yes or no where it is not. Unclear where nobody answered the customer.
 * Weights: resolved-weights.ts, pending-weights.ts.
 */
export function resolvedProbabilities(
  analysis: Analysis,
  failures: MessageFailures,
  moods: ReadonlyMap<number, Sentiment>,
  requests: ReadonlyMap<number, number>,
): ResolvedProbabilities {
  if (!analysis.messages.some(({ role }) => role === 'bot' || role === 'agent')) return NOT_SHOWN;
  return fromFeatures(
    resolvedFeatures(analysis, failures, moods, requests),
    pendingFeatures(analysis),
    RESOLVED_WEIGHTS,
    PENDING_WEIGHTS,
  );
}

/** The same from features and models, as the training measures them. */
export function fromFeatures(
  resolved: readonly number[],
  pending: readonly number[],
  resolvedModel: LinearModel,
  pendingModel: LinearModel,
): ResolvedProbabilities {
  const unclear = logistic(logOdds(pending, pendingModel));
  const yes = (1 - unclear) * logistic(logOdds(resolved, resolvedModel));
  return { yes, no: 1 - unclear - yes, unclear };
}

/** The likeliest answer; `unclear` among equals. */
export function likeliest({ yes, no, unclear }: ResolvedProbabilities): Resolved {
  if (unclear >= Math.max(yes, no)) return 'unclear';
  return yes >= no ? 'yes' : 'no';
}
