import type { FactSums } from './facts';
import { type FactCount, sumOf } from './sum-of';

/** A mean with what it rests on. */
export interface Mean {
  n: number;
  /** Null where n is 0. */
  value: number | null;
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

/** How the customers' mood moves through their conversations. Source: METRICS "Others". */
export function moodPath(facts: readonly FactSums[]): MoodPath {
  const mean = (sum: FactCount, count: FactCount, why: string): Mean => {
    const n = sumOf(facts, count);
    return n === 0 ? { n, value: null, reason: why } : { n, value: sumOf(facts, sum) / n, reason: null };
  };
  const none = 'no message of a customer shows a mood';
  const start = mean('moodStartSum', 'moods', none);
  const end = mean('moodEndSum', 'moods', none);
  return {
    start,
    end,
    low: mean('moodLowSum', 'moods', none),
    swing: {
      ...start,
      value: start.value === null || end.value === null ? null : end.value - start.value,
    },
    score: mean('moodScoreSum', 'moods', none),
    withBot: mean('moodBotSum', 'moodsBot', 'no bot wrote'),
    withPerson: mean('moodPersonSum', 'moodsPerson', 'no person wrote'),
  };
}
