import { benjaminiHochberg } from '@/core/metrics/benjamini-hochberg';
import { byVersion, type VersionRow } from '@/core/metrics/by-version';
import { compareRates, type Proportion, type RateComparison } from '@/core/metrics/compare-rates';
import type { StratumFacts } from '@/core/metrics/facts';
import { groupBy } from '@/core/metrics/group-by';
import type { KitagawaSplit } from '@/core/metrics/kitagawa';
import type { PeriodComparison, RateChange } from '@/core/metrics/period-comparison';
import { type RateDesign, rateDesign } from '@/core/metrics/rate-design';
import { type FactCount, sumOf } from '@/core/metrics/sum-of';
import type { DriverGroup } from '@/core/scoring/driver-group';
import type { MonthFacts, ReportFacts } from './report-facts';
import { GROUP_OF_RATE, type ToldChange } from './told-changes';

const SIGNIFICANT = 0.05;

/** A kind of failure that took more (or less) than last month, and the rate that really moved with it. */
export interface DriverCause {
  group: DriverGroup;
  /** Points of trust that it takes more than last month; negative: less. */
  points: number;
  rate: RateChange;
}

export interface TopicCause {
  topic: string | null;
  now: Proportion;
  before: Proportion;
}

export interface Causes {
  /** Null where no rate that belongs to it really moved, and for a change that is a rate itself. */
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
    driver: told.kind === 'trust' ? driverOf(told, comparison) : null,
    topic: before === null ? null : topicOf(told, now, before),
    version: versionOf(told, facts),
    split: told.kind === 'trust' ? split : null,
  };
}

function driverOf(told: ToldChange & { kind: 'trust' }, comparison: PeriodComparison): DriverCause | null {
  const { now, before } = told.move.change;
  const shifts = now.drivers.map(({ group, points }) => ({
    group,
    points: points - (before.drivers.find((driver) => driver.group === group)?.points ?? 0),
  }));
  const sign = told.better ? -1 : 1;
  const [most] = shifts.toSorted((a, b) => sign * (b.points - a.points));
  if (!most || sign * most.points < 0.5) return null;
  const rate = comparison.rates.find(
    ({ channel, metric, verdict, difference }) =>
      channel === told.channel &&
      GROUP_OF_RATE[metric.key] === most.group &&
      verdict === 'real' &&
      sign * (difference ?? 0) > 0,
  );
  return rate === undefined ? null : { ...most, rate };
}

function topicOf(told: ToldChange, now: MonthFacts, before: MonthFacts): TopicCause | null {
  const [numerator, denominator]: [FactCount, FactCount] =
    told.kind === 'rate' ? [told.rate.metric.numerator, told.rate.metric.denominator] : ['bad', 'scored'];
  const mine = <T extends { channel: string }>(rows: readonly T[]) =>
    rows.filter(({ channel }) => channel === told.channel);
  const [is, was] = [mine(now.facts), mine(before.facts)];
  const [designNow, designBefore] = [
    rateDesign(mine(now.clusters), is),
    rateDesign(mine(before.clusters), was),
  ];
  const of = (facts: readonly StratumFacts[], topic: string, design: RateDesign): Proportion => {
    const rows = facts.filter((row) => (row.topic ?? '') === topic);
    const n = sumOf(rows, denominator);
    return { numerator: sumOf(rows, numerator), denominator: n, designEffect: design(n) };
  };
  const tested: (TopicCause & { compared: RateComparison })[] = groupBy(is, ({ topic }) => topic ?? '')
    .map(([topic]) => ({
      topic: topic === '' ? null : topic,
      now: of(is, topic, designNow),
      before: of(was, topic, designBefore),
    }))
    .map((row) => ({ ...row, compared: compareRates(row.now, row.before) }))
    .filter(({ compared }) => compared.p !== null && compared.verdict !== 'cannot-tell');
  // A single topic is no finding: it is the channel.
  if (tested.length < 2) return null;
  const adjusted = benjaminiHochberg(tested.map(({ compared }) => compared.p ?? 1));
  const sign = told.better ? -1 : 1;
  const weight = ({ compared, now: { denominator: n } }: (typeof tested)[number]) =>
    sign * (compared.difference ?? 0) * n;
  const [most] = tested
    .filter(
      (row, place) =>
        row.compared.verdict === 'real' && (adjusted[place] ?? 1) <= SIGNIFICANT && weight(row) > 0,
    )
    .sort((a, b) => weight(b) - weight(a));
  return most ? { topic: most.topic, now: most.now, before: most.before } : null;
}

function versionOf(told: ToldChange, { versions, trustRatio, now }: ReportFacts): VersionRow | null {
  const rows = byVersion(
    versions.filter(({ channel }) => channel === told.channel),
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
