import { normalTwoSidedP } from '@/core/math/normal-cdf';
import type { Interval } from './wilson';
import { wilson } from './wilson';

/** Denominator below which a change is not judged; the threshold of METRICS "Trust", step 7. */
const ENOUGH = 30;

const SIGNIFICANT = 0.05;

/** `real`: beyond chance. `noise`: within it. `cannot-tell`: too little data to say either. */
export type Verdict = 'real' | 'noise' | 'cannot-tell';

export interface Proportion {
  numerator: number;
  denominator: number;
  /** How much repeated customers inflate the variance, at least 1; 1 where absent. */
  designEffect?: number;
}

export interface RateComparison {
  /** First minus second, -1 to 1; null where either has a denominator of 0. */
  difference: number | null;
  /** Newcombe's 95% interval of the difference. */
  low: number | null;
  high: number | null;
  /** Pooled two-sided z test; null where neither rate varies (both all or both none). */
  p: number | null;
  verdict: Verdict;
}

/**
 * Whether two independent rates differ. Real: p < .05 and the interval leaves out 0. Fewer than 30
 * (independent ones) in either denominator: cannot tell. Source: METRICS "Change".
 */
export function compareRates(first: Proportion, second: Proportion): RateComparison {
  const interval = newcombe(first, second);
  if (interval === null) return { difference: null, low: null, high: null, p: null, verdict: 'cannot-tell' };
  const difference = first.numerator / first.denominator - second.numerator / second.denominator;
  const p = pooledP(first, second);
  const apart = p !== null && p < SIGNIFICANT && (interval.low > 0 || interval.high < 0);
  const enough = Math.min(effective(first), effective(second)) >= ENOUGH;
  return { difference, ...interval, p, verdict: !enough ? 'cannot-tell' : apart ? 'real' : 'noise' };
}

/**
 * 95% interval of the difference of two independent proportions, from their Wilson intervals. Null
 * where a denominator is 0. Source: R. G. Newcombe, Stat. Med. 17 (1998) 873-890, method 10.
 */
export function newcombe(first: Proportion, second: Proportion): Interval | null {
  const a = wilson(first.numerator / (first.designEffect ?? 1), effective(first));
  const b = wilson(second.numerator / (second.designEffect ?? 1), effective(second));
  if (a === null || b === null) return null;
  const p = first.numerator / first.denominator;
  const q = second.numerator / second.denominator;
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}

/** Two-sided p of the z test with the pooled variance. */
function pooledP(first: Proportion, second: Proportion): number | null {
  const pooled = (first.numerator + second.numerator) / (first.denominator + second.denominator);
  const variance = pooled * (1 - pooled) * (1 / effective(first) + 1 / effective(second));
  if (!(variance > 0)) return null;
  const difference = first.numerator / first.denominator - second.numerator / second.denominator;
  return normalTwoSidedP(difference / Math.sqrt(variance));
}

function effective({ denominator, designEffect = 1 }: Proportion): number {
  return denominator / designEffect;
}
