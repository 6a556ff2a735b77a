import { benjaminiHochberg } from '@/core/metrics/benjamini-hochberg';
import { byVersion, type VersionRow } from '@/core/metrics/by-version';
import { compareRates, type Proportion, type RateComparison } from '@/core/metrics/compare-rates';
import type { FigureKey } from '@/core/metrics/figure-catalog';
import { groupBy } from '@/core/metrics/group-by';
import type { KitagawaSplit } from '@/core/metrics/kitagawa';
import type { PeriodComparison } from '@/core/metrics/period-comparison';
import { rateDesign } from '@/core/metrics/rate-design';
import { RATE_METRICS, type RateMetric } from '@/core/metrics/rate-metrics';
import { type FactCount, sumOf } from '@/core/metrics/sum-of';
import type { DriverGroup } from '@/core/scoring/driver-group';
import type { MonthFacts, ReportFacts } from './report-facts';
import type { ToldChange } from './told-changes';

const SIGNIFICANT = 0.05;

/** Points that would be printed as none. */
const PRINTED = 0.5;

/** A kind of failure that took more (or less) than last month, and the share of conversations that really moved with it. */
export interface DriverCause {
  group: DriverGroup;
  /** Points of trust that it takes more than last month; negative: less. */
  points: number;
  metric: RateMetric;
  /** Of all scored conversations of the channel, those that the metric counts. */
  now: Proportion;
  before: Proportion;
}

export interface TopicCause {
  topic: string | null;
  now: Proportion;
  before: Proportion;
}

export interface Causes {
  /** Null where no kind of failure really moved, and for a change that is a rate itself. */
  driver: DriverCause | null;
  /** The topic on which most of it happened; null where none moved beyond chance. */
  topic: TopicCause | null;
  /** A release of the bot that came this month and really went otherwise than the one before it. */
  version: VersionRow | null;
  /** The same cases going otherwise, or other cases coming; for a change of trust. */
  split: KitagawaSplit | null;
}

/** What goes with a change, each part only as far as the data can tell it from chance. */
export function causesOf(told: ToldChange, facts: ReportFacts, comparison: PeriodComparison): Causes {
  const { now, before } = facts;
  const split = comparison.trust.find(({ channel }) => channel === told.channel)?.split ?? null;
  return {
    driver: told.kind === 'trust' && before !== null ? driverOf(told, now, before) : null,
    topic: before === null ? null : topicOf(told, now, before),
    version: versionOf(told, facts),
    split: told.kind === 'trust' ? split : null,
  };
}

/** The rate that stands for each kind of failure. */
const RATE_OF_GROUP: Readonly<Record<DriverGroup, FigureKey>> = {
  escalation: 'escalationFailureRate',
  accuracy: 'misinformedRate',
  confusion: 'confusionRate',
  empathy: 'empathyGapRate',
  negativeEnd: 'negativeEndRate',
};

function driverOf(
  { move, channel, better }: ToldChange & { kind: 'trust' },
  now: MonthFacts,
  before: MonthFacts,
): DriverCause | null {
  const { now: is, before: was } = move.change;
  const share = shareIn(channel, now, before);
  const tested = is.drivers.flatMap(({ group, points }) => {
    const metric = RATE_METRICS.find(({ key }) => key === RATE_OF_GROUP[group]);
    if (metric === undefined) return [];
    const took = was.drivers.find((driver) => driver.group === group)?.points ?? 0;
    const proportions = share(metric.numerator, 'scored');
    return [{ group, metric, points: points - took, ...proportions, ...compared(proportions) }];
  });
  const sign = better ? -1 : 1;
  const [most] = withoutFalse(tested)
    .filter(({ difference, points }) => sign * (difference ?? 0) > 0 && sign * points >= PRINTED)
    .sort((a, b) => sign * (b.points - a.points));
  if (most === undefined) return null;
  const { group, points, metric } = most;
  return { group, points, metric, now: most.now, before: most.before };
}

function topicOf(told: ToldChange, now: MonthFacts, before: MonthFacts): TopicCause | null {
  const [numerator, denominator]: [FactCount, FactCount] =
    told.kind === 'rate' ? [told.rate.metric.numerator, told.rate.metric.denominator] : ['bad', 'scored'];
  const share = shareIn(told.channel, now, before);
  const here = now.facts.filter(({ channel }) => channel === told.channel);
  const tested = groupBy(here, ({ topic }) => topic ?? '').map(([topic]) => {
    const proportions = share(numerator, denominator, topic);
    return { topic: topic === '' ? null : topic, ...proportions, ...compared(proportions) };
  });
  // A single topic is no finding: it is the channel.
  if (tested.length < 2) return null;
  const sign = told.better ? -1 : 1;
  const weight = ({ difference, now: { denominator: n } }: (typeof tested)[number]) =>
    sign * (difference ?? 0) * n;
  const [most] = withoutFalse(tested)
    .filter((row) => weight(row) > 0)
    .sort((a, b) => weight(b) - weight(a));
  return most ? { topic: most.topic, now: most.now, before: most.before } : null;
}

interface Proportions {
  now: Proportion;
  before: Proportion;
}

/** Shares of a channel's conversations (on a topic), in both months, as wide as its customers ask for. */
function shareIn(channel: string, now: MonthFacts, before: MonthFacts) {
  const sides = [now, before].map(({ facts, clusters }) => {
    const rows = facts.filter((row) => row.channel === channel);
    const design = rateDesign(
      clusters.filter((row) => row.channel === channel),
      rows,
    );
    return { rows, design };
  });
  return (numerator: FactCount, denominator: FactCount, topic: string | null = null): Proportions => {
    const [is, was] = sides.map(({ rows, design }): Proportion => {
      const of = topic === null ? rows : rows.filter((row) => (row.topic ?? '') === topic);
      const n = sumOf(of, denominator);
      return { numerator: sumOf(of, numerator), denominator: n, designEffect: design(n) };
    });
    const none: Proportion = { numerator: 0, denominator: 0 };
    return { now: is ?? none, before: was ?? none };
  };
}

function compared({ now, before }: Proportions): RateComparison {
  return compareRates(now, before);
}

/** Those that still differ after the false ones among all of them are held to 5%. */
function withoutFalse<T extends RateComparison>(rows: readonly T[]): T[] {
  const tested = rows.filter(({ p, verdict }) => p !== null && verdict !== 'cannot-tell');
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p ?? 1));
  return tested.filter(({ verdict }, place) => verdict === 'real' && (adjusted[place] ?? 1) <= SIGNIFICANT);
}

function versionOf(told: ToldChange, { versions, trustRatio, now, before }: ReportFacts): VersionRow | null {
  const rows = byVersion(
    versions.filter(({ channel }) => channel === told.channel),
    // A customer of both months counts as two.
    [...now.clusters, ...(before?.clusters ?? [])],
    trustRatio,
  );
  const sign = told.better ? -1 : 1;
  const came = rows.filter(
    ({ firstDay, change, botVersion }) =>
      botVersion !== null &&
      firstDay >= now.from &&
      change?.verdict === 'real' &&
      sign * (change.difference ?? 0) > 0,
  );
  return came.toSorted((a, b) => b.n - a.n)[0] ?? null;
}
