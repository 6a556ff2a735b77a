import { addClusters } from './add-clusters';
import type { Verdict } from './compare-rates';
import { customerClustering } from './customer-clustering';
import type { Mix } from './mix';
import type { PeriodFacts } from './period-facts';
import { severitySums } from './severity-sums';
import { strataOf } from './strata';
import { type TrustFigure, trustFigure } from './trust-figure';

export interface TrustChange {
  now: TrustFigure;
  before: TrustFigure;
  /** Points of trust, now minus before, at equal cases; null where either has no value. */
  difference: number | null;
  /** 95% interval of the difference. */
  low: number | null;
  high: number | null;
  verdict: Verdict;
}

/**
 * How far trust moved between two periods that share no conversation, both brought to `mix`. Real where the
 * interval leaves out 0; it is made of the two intervals' own arms, so it is as uneven as they are.
 * Source: G. Y. Zou, A. Donner, Stat. Med. 27 (2008) 1693-1702 (MOVER).
 */
export function trustChange(now: PeriodFacts, before: PeriodFacts, mix: Mix, ratio: number): TrustChange {
  const [is, was] = [figure(now, mix, ratio), figure(before, mix, ratio)];
  const known = { now: is, before: was };
  if (is.value === null || is.low === null || is.high === null) return { ...known, ...CANNOT_TELL };
  if (was.value === null || was.low === null || was.high === null) return { ...known, ...CANNOT_TELL };
  const difference = is.value - was.value;
  const low = difference - Math.hypot(is.value - is.low, was.high - was.value);
  const high = difference + Math.hypot(is.high - is.value, was.value - was.low);
  return { ...known, difference, low, high, verdict: low > 0 || high < 0 ? 'real' : 'noise' };
}

const CANNOT_TELL = { difference: null, low: null, high: null, verdict: 'cannot-tell' } as const;

function figure({ facts, clusters }: PeriodFacts, mix: Mix, ratio: number): TrustFigure {
  const clustering = customerClustering(addClusters(clusters), severitySums(facts));
  return trustFigure(strataOf(facts), { mix, clustering, ratio });
}
