import { type Filter, NO_FILTER } from '@/core/filter/filter';
import { benjaminiHochberg } from './benjamini-hochberg';
import { compareRates, type Proportion, type RateComparison } from './compare-rates';
import { groupBy } from './group-by';
import { type KitagawaSplit, kitagawa } from './kitagawa';
import { mixOf } from './mix';
import type { PeriodFacts } from './period-facts';
import { type RateDesign, rateDesign } from './rate-design';
import { RATE_METRICS, type RateMetric } from './rate-metrics';
import { strataOf } from './strata';
import { sumOf } from './sum-of';
import { type TrustChange, trustChange } from './trust-change';

const SIGNIFICANT = 0.05;

export interface RateChange extends RateComparison {
  /** null: all channels together. */
  channel: string | null;
  metric: RateMetric;
  now: Proportion;
  before: Proportion;
  /** p adjusted for all channels and rates that are compared; null where there is no p. */
  q: number | null;
  /** Opens the conversations of the numerator, now and before. */
  filter: Filter;
  filterBefore: Filter;
}

export interface PeriodComparison {
  /** All channels together, then channel by channel. */
  trust: { channel: string | null; change: TrustChange; split: KitagawaSplit | null }[];
  rates: RateChange[];
}

/**
 * Two periods side by side: trust with what moved it (quality or mix), and every rate with the interval of
 * its difference and a verdict. A difference counts as real only where it still does after the false ones among
 * all channels and rates are held to 5%. Both periods are standardised to the mix of both together.
 * `shown` is the filter that the facts were read by, but for the period.
 * Source: METRICS "Change" and "Trust", step 6.
 */
export function comparePeriods(
  now: PeriodFacts,
  before: PeriodFacts,
  ratio: number,
  shown: Filter = NO_FILTER,
): PeriodComparison {
  const mix = mixOf(strataOf([...now.facts, ...before.facts]));
  const channels = groupBy([...now.facts, ...before.facts], ({ channel }) => channel).map(
    ([channel]) => channel,
  );
  const sides = [null, ...channels].map((channel) => ({
    channel,
    now: only(now, channel),
    before: only(before, channel),
  }));
  const rates = sides.flatMap(({ channel, ...side }) => {
    const [is, was] = [designOf(side.now), designOf(side.before)];
    return RATE_METRICS.map((metric): RateChange => {
      const [a, b] = [proportion(side.now, metric, is), proportion(side.before, metric, was)];
      const opens = ({ from, to }: PeriodFacts) => ({
        ...shown,
        channel: channel ?? shown.channel,
        from,
        to,
        outcome: metric.outcome,
      });
      return {
        channel,
        metric,
        now: a,
        before: b,
        ...compareRates(a, b),
        q: null,
        filter: opens(now),
        filterBefore: opens(before),
      };
    });
  });
  // All channels together are no further test: they hold the same conversations.
  const tested = rates.filter(({ channel, p }) => channel !== null && p !== null);
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p ?? 1));
  for (const [i, row] of tested.entries()) {
    row.q = adjusted[i] ?? null;
    if (row.verdict === 'real' && (row.q ?? 1) > SIGNIFICANT) row.verdict = 'noise';
  }
  return {
    trust: sides.map(({ channel, ...side }) => ({
      channel,
      change: trustChange(side.now, side.before, mix, ratio),
      split: kitagawa(strataOf(side.before.facts), strataOf(side.now.facts), ratio),
    })),
    rates,
  };
}

function only(period: PeriodFacts, channel: string | null): PeriodFacts {
  if (channel === null) return period;
  const mine = (row: { channel: string }) => row.channel === channel;
  return { ...period, facts: period.facts.filter(mine), clusters: period.clusters.filter(mine) };
}

function designOf({ clusters, facts }: PeriodFacts): RateDesign {
  return rateDesign(clusters, facts);
}

function proportion({ facts }: PeriodFacts, metric: RateMetric, design: RateDesign): Proportion {
  const denominator = sumOf(facts, metric.denominator);
  return { numerator: sumOf(facts, metric.numerator), denominator, designEffect: design(denominator) };
}
