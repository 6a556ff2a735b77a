import { BREAKDOWN_FEATURES } from '@/core/scoring/quality/breakdown-features';
import { type LinearModel, logOdds } from '@/core/scoring/quality/linear-model';
import type { BreakdownCase } from './breakdown-cases';
import { fitLogistic } from './fit-logistic';

/** Chosen among .005 ... .5 by ten-fold cross-validation; the figures hardly move. */
const RIDGE = 0.05;
/**
 * What the support conversations together count beside two thousand chat turns. Measured at 0 ... 600: more gives a
 * larger area under the curve on support (.80 to .94) and a smaller one on chat (.758 to .684).
 */
const SUPPORT_MASS = 40;

/**
 * One model of chat and support. What it says is put on the scale of the support conversations at the end, by an
 * intercept and a slope: chat bots break down more often.
 */
export function trainBreakdown(cases: readonly BreakdownCase[]): LinearModel {
  const support = cases.filter((c) => c.set === 'gold');
  const { bias, weights } = fitLogistic(
    cases.map(({ features, target, set }) => ({
      features: [...features, set === 'gold' ? 0 : 1],
      target,
      weight: set === 'gold' ? SUPPORT_MASS / support.length : 1,
    })),
    [...BREAKDOWN_FEATURES, 'chat'],
    RIDGE,
  );
  const { chat: _, ...own } = weights;
  const scale = fitLogistic(
    support.map(({ features, target }) => ({
      features: [logOdds(features, { bias, weights: own })],
      target,
      weight: 1,
    })),
    ['log-odds'],
    0,
  );
  const slope = scale.weights['log-odds'] ?? 1;
  return {
    bias: scale.bias + slope * bias,
    weights: Object.fromEntries(Object.entries(own).map(([feature, w]) => [feature, slope * w])),
  };
}
