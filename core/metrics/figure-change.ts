import type { Verdict } from './compare-rates';

export interface FigureChange {
  /** Points of trust, now minus before, at equal cases; null where either has no value. */
  difference: number | null;
  /** 95% interval of the difference. */
  low: number | null;
  high: number | null;
  verdict: Verdict;
}

interface Points {
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * The difference of two independent figures in points. Real where its interval leaves out 0; it is made of the
 * two intervals' own arms, so it is as uneven as they are. Without one of the values it can't be told.
 * Source: G. Y. Zou, A. Donner, Stat. Med. 27 (2008) 1693-1702 (MOVER).
 */
export function figureChange(is: Points, was: Points): FigureChange {
  if (is.value === null || is.low === null || is.high === null) return CANNOT_TELL;
  if (was.value === null || was.low === null || was.high === null) return CANNOT_TELL;
  const difference = is.value - was.value;
  const low = difference - Math.hypot(is.value - is.low, was.high - was.value);
  const high = difference + Math.hypot(is.high - is.value, was.value - was.low);
  return { difference, low, high, verdict: low > 0 || high < 0 ? 'real' : 'noise' };
}

const CANNOT_TELL = { difference: null, low: null, high: null, verdict: 'cannot-tell' } as const;
