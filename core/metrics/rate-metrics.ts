import type { Outcome } from '@/core/filter/filter';
import type { WatchedCount } from './facts';
import type { FigureKey } from './figure-catalog';

/** A rate that is watched for change: its counts, and the outcome that lists its numerator. */
export interface RateMetric {
  key: FigureKey;
  numerator: WatchedCount;
  denominator: WatchedCount;
  outcome: Outcome;
}

/** Every rate that is compared between periods and charted week by week; more of any is bad news. */
export const RATE_METRICS: readonly RateMetric[] = [
  {
    key: 'escalationFailureRate',
    numerator: 'escalationFailed',
    denominator: 'asked',
    outcome: 'escalation-failed',
  },
  { key: 'confusionRate', numerator: 'confused', denominator: 'scored', outcome: 'confused' },
  { key: 'loopRate', numerator: 'looped', denominator: 'scored', outcome: 'looped' },
  { key: 'misinformedRate', numerator: 'misinformed', denominator: 'scored', outcome: 'misinformed' },
  { key: 'empathyGapRate', numerator: 'unempathic', denominator: 'scored', outcome: 'unempathic' },
  { key: 'negativeEndRate', numerator: 'negativeEnd', denominator: 'scored', outcome: 'negative-end' },
  { key: 'unresolvedRate', numerator: 'resolvedNo', denominator: 'scored', outcome: 'unresolved' },
];
