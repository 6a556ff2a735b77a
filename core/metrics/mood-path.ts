import { clusteredMean } from './clustered-mean';
import type { CustomerClusterSums, FactSums } from './facts';
import { severitySums } from './severity-sums';
import { type FactCount, sumOf } from './sum-of';

/** A mean with its 95% interval and what it rests on. */
export interface Mean {
  n: number;
  /** Null where n is 0, and so are the ends of the interval. */
  value: number | null;
  low: number | null;
  high: number | null;
  reason: string | null;
}

export interface MoodPath {
  /** Means over conversations, of the customer's messages only, -1 to 1. */
  start: Mean;
  end: Mean;
  low: Mean;
  /** End minus start, -2 to 2. */
  swing: Mean;
  /** End-weighted score, -100 to 100. */
  score: Mean;
  /** Mean mood before a person wrote, and from then on. */
  withBot: Mean;
  withPerson: Mean;
}

/**
 * How the customers' mood moves through their conversations; `clusters` must be of the same conversations.
 * Intervals: `clusteredMean`. Source: METRICS "Others".
 */
export function moodPath(facts: readonly FactSums[], clusters: readonly CustomerClusterSums[]): MoodPath {
  const of = (name: FactCount) => sumOf(facts, name);
  const intervalOf = clusteredMean(clusters, severitySums(facts));
  const mean = (n: number, sum: number, squares: number, most: number, why: string): Mean => {
    const interval = intervalOf({ n, sum, squares, from: -most, to: most });
    if (interval === null) return { n, value: null, low: null, high: null, reason: why };
    return { n, value: sum / n, ...interval, reason: null };
  };
  const n = of('moods');
  const none = 'no message of a customer shows a mood';
  const swing = of('moodEndSum') - of('moodStartSum');
  return {
    start: mean(n, of('moodStartSum'), of('moodStartSquareSum'), 1, none),
    end: mean(n, of('moodEndSum'), of('moodEndSquareSum'), 1, none),
    low: mean(n, of('moodLowSum'), of('moodLowSquareSum'), 1, none),
    swing: mean(n, swing, of('moodSwingSquareSum'), 2, none),
    score: mean(n, of('moodScoreSum'), 1e4 * of('moodScoreSquareSum'), 100, none),
    withBot: mean(of('moodsBot'), of('moodBotSum'), of('moodBotSquareSum'), 1, 'no bot wrote'),
    withPerson: mean(of('moodsPerson'), of('moodPersonSum'), of('moodPersonSquareSum'), 1, 'no person wrote'),
  };
}
