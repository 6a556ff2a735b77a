import { type CustomerKind, type FactSums, NO_FACTS, type StratumFacts } from '@/core/metrics/facts';
import type { MonthFacts, ReportFacts } from '@/core/report/report-facts';
import { addMonths, monthDays } from '@/core/time/month-days';

/** So many conversations of a channel on a topic, of which so many went badly. */
export interface Told {
  channel: string;
  topic?: string | null;
  n: number;
  /** Lost to a request for a person that nobody answered. */
  lost?: number;
  /** Told something wrong. */
  wrong?: number;
  /** Misunderstood, which costs less. */
  confused?: number;
  /** Of those that went badly with the bot, the ones that a person put right. */
  recovered?: number;
  kind?: CustomerKind;
}

/** The facts of some conversations, each of a customer of its own, all handled by the bot alone. */
function stratum(told: Told): StratumFacts {
  const {
    channel,
    topic = 'refund',
    n,
    lost = 0,
    wrong = 0,
    confused = 0,
    recovered = 0,
    kind = 'new',
  } = told;
  const bad = lost + wrong;
  const severity = bad + 0.5 * confused;
  const sums: FactSums = {
    ...NO_FACTS,
    conversations: n,
    engaged: n,
    scored: n,
    severitySum: severity,
    severitySquareSum: bad + 0.25 * confused,
    parts: { escalation: lost, accuracy: wrong, confusion: 0.5 * confused, empathy: 0, negativeEnd: 0 },
    asked: lost,
    escalationFailed: lost,
    misinformed: wrong,
    confused,
    bad,
    botParts: n,
    botBad: bad,
    recovered,
    contained: n,
    followed: n,
    followedContained: n,
    durable: n - bad,
    botTurns: 3 * n,
  };
  return { ...sums, channel, topic, customerKind: kind };
}

function monthFacts(month: string, told: readonly Told[]): MonthFacts {
  const facts = told.map(stratum);
  return { ...monthDays(month), facts, clusters: [], after7: facts, waits: [] };
}

/** The facts of a month's report; `before` null is a first month. Whatever else is given takes its place. */
export function reportFacts(
  month: string,
  now: readonly Told[],
  before: readonly Told[] | null,
  other: Partial<ReportFacts> = {},
): ReportFacts {
  const is = monthFacts(month, now);
  return {
    month,
    timeZone: 'Europe/Madrid',
    trustRatio: 10,
    over: true,
    firstDay: before === null ? is.from : monthDays(addMonths(month, -2)).from,
    lastDay: is.to,
    now: is,
    before: before && monthFacts(addMonths(month, -1), before),
    quarter: { from: monthDays(addMonths(month, -2)).from, facts: is.facts, after7: is.after7, clusters: [] },
    versions: [],
    customers: {
      from: monthDays(addMonths(month, -12)).from,
      groups: [],
      revenue: { customers: 0, known: 0, revenue: 0 },
      hasRevenue: false,
      hasFile: false,
    },
    unscored: [],
    reviewed: [],
    policies: 1,
    scorer: '1.3.0',
    ...other,
  };
}
