import { addClusters } from './add-clusters';
import { customerClustering } from './customer-clustering';
import { designEffect } from './design-effect';
import type { CustomerClusterSums, FactSums } from './facts';
import { meanInterval } from './mean-interval';
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

interface MoodSums {
  n: number;
  /** Of values between -range and range. */
  sum: number;
  squares: number;
  range: number;
}

/**
 * How the customers' mood moves through their conversations; `clusters` must be of the same conversations. How
 * alike a customer's conversations are is known of their severities and taken to hold for moods, as it is for
 * rates. Source: METRICS "Others".
 */
export function moodPath(facts: readonly FactSums[], clusters: readonly CustomerClusterSums[]): MoodPath {
  const sums = severitySums(facts);
  const clustering = customerClustering(addClusters(clusters), sums);
  const of = (name: FactCount) => sumOf(facts, name);
  const mean = ({ n, sum, squares, range }: MoodSums, why: string): Mean => {
    if (n === 0) return { n, value: null, low: null, high: null, reason: why };
    const value = sum / n;
    const share = Math.min(1, n / sums.n);
    const width = 2 * range;
    const { low, high } = meanInterval({
      mean: unit((value + range) / width),
      variance: Math.max(0, squares / n - value * value) / (width * width),
      nEff: n / designEffect(clustering, share),
      customers: n / (1 + clustering.others * share),
    });
    const back = (x: number) => x * width - range;
    return { n, value, low: Math.min(value, back(low)), high: Math.max(value, back(high)), reason: null };
  };
  const none = 'no message of a customer shows a mood';
  const n = of('moods');
  const swing = of('moodEndSum') - of('moodStartSum');
  return {
    start: mean({ n, sum: of('moodStartSum'), squares: of('moodStartSquareSum'), range: 1 }, none),
    end: mean({ n, sum: of('moodEndSum'), squares: of('moodEndSquareSum'), range: 1 }, none),
    low: mean({ n, sum: of('moodLowSum'), squares: of('moodLowSquareSum'), range: 1 }, none),
    swing: mean({ n, sum: swing, squares: of('moodSwingSquareSum'), range: 2 }, none),
    score: mean({ n, sum: of('moodScoreSum'), squares: 1e4 * of('moodScoreSquareSum'), range: 100 }, none),
    withBot: mean(
      { n: of('moodsBot'), sum: of('moodBotSum'), squares: of('moodBotSquareSum'), range: 1 },
      'no bot wrote',
    ),
    withPerson: mean(
      { n: of('moodsPerson'), sum: of('moodPersonSum'), squares: of('moodPersonSquareSum'), range: 1 },
      'no person wrote',
    ),
  };
}

/** Rounding may carry a mean a hair beyond its range. */
function unit(x: number): number {
  return Math.min(1, Math.max(0, x));
}
