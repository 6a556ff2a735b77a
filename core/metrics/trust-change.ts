import { addClusters } from './add-clusters';
import { customerClustering } from './customer-clustering';
import { type FigureChange, figureChange } from './figure-change';
import type { Mix } from './mix';
import type { PeriodFacts } from './period-facts';
import { severitySums } from './severity-sums';
import { strataOf } from './strata';
import { type TrustFigure, trustFigure } from './trust-figure';

export interface TrustChange extends FigureChange {
  now: TrustFigure;
  before: TrustFigure;
}

/** How far trust moved between two periods that share no conversation, both brought to `mix`. */
export function trustChange(now: PeriodFacts, before: PeriodFacts, mix: Mix, ratio: number): TrustChange {
  const [is, was] = [figure(now, mix, ratio), figure(before, mix, ratio)];
  return { now: is, before: was, ...figureChange(is, was) };
}

function figure({ facts, clusters }: PeriodFacts, mix: Mix, ratio: number): TrustFigure {
  const clustering = customerClustering(addClusters(clusters), severitySums(facts));
  return trustFigure(strataOf(facts), { mix, clustering, ratio });
}
