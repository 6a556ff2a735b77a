import { FIGURES, type FigureKey } from '@/core/metrics/figure-catalog';
import { type FactCount, sumOf } from '@/core/metrics/sum-of';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { addDays } from '@/core/time/add-days';
import type { MonthAssessment } from './month-assessment';
import { printedMove, printedPoints, signed } from './printed';
import { ratesOf } from './rates-of';
import { reportHref } from './report-href';
import type { ReportFigure } from './report-model';
import type { TrustMove } from './trust-moves';
import { writtenValue } from './written-value';

type Given = Partial<Omit<ReportFigure, 'key'>> & { key: FigureKey; part?: string | null };

/** Every figure of a month as it is printed in the appendix, of all channels first, then by channel and topic. */
export function figuresOf(month: MonthAssessment): ReportFigure[] {
  return [
    ...counts(month),
    ...trustFigures(month.overall, month),
    ...rates(month, null),
    ...others(month),
    ...month.channels.flatMap((move) => [...trustFigures(move, month), ...rates(month, move.channel)]),
    ...topics(month),
  ];
}

/** A figure with everything that was not given: its words from the catalogue, what is printed from its values. */
function figure({ key, part = null, ...given }: Given): ReportFigure {
  const { label, unit, definition } = FIGURES[key];
  const { value = null, low = null, high = null, before = null, channel = null, topic = null } = given;
  return {
    id: [key, part, channel && `channel ${channel}`, topic !== null && `topic ${topic}`]
      .filter(Boolean)
      .join(', '),
    key,
    label: part === null ? label : `${label}: ${part}`,
    unit,
    n: null,
    numerator: null,
    denominator: null,
    text: value === null ? 'not known' : writtenValue(unit, value),
    range: low === null || high === null ? null : `${writtenValue(unit, low)} to ${writtenValue(unit, high)}`,
    beforeText: before === null ? null : writtenValue(unit, before),
    reason: null,
    definition,
    href: null,
    ...given,
    value,
    low,
    high,
    before,
    channel,
    topic,
  };
}

function counts({ facts: { now, before } }: MonthAssessment): ReportFigure[] {
  const count = (key: FigureKey, field: FactCount, outcome: 'engaged' | 'scored' | null) =>
    figure({
      key,
      value: sumOf(now.facts, field),
      before: before && sumOf(before.facts, field),
      href: reportHref(now, { outcome }),
    });
  return [
    count('conversations', 'conversations', null),
    count('engagedConversations', 'engaged', 'engaged'),
    count('scoredConversations', 'scored', 'scored'),
  ];
}

function trustFigures({ channel, change }: TrustMove, { facts }: MonthAssessment): ReportFigure[] {
  const { now, before } = change;
  const of = { channel, n: now.n, href: reportHref(facts.now, { channel, outcome: 'scored' }) };
  const { value, low, high, reason } = now;
  const [is, was] = [printedPoints(now), printedPoints(before)];
  const moved = is === null || was === null ? null : printedMove(is, was);
  return [
    figure({ key: 'trust', ...of, value, low, high, before: before.value, reason }),
    figure({
      key: 'rawTrust',
      ...of,
      value: now.raw,
      before: before.raw,
      reason: now.raw === null ? reason : null,
    }),
    ...now.drivers.map(({ group, points }) =>
      figure({
        key: 'pointsLost',
        part: DRIVER_NAMES[group].label.toLowerCase(),
        ...of,
        value: points,
        before: before.drivers.find((driver) => driver.group === group)?.points ?? null,
        href: reportHref(facts.now, { channel, driver: group }),
      }),
    ),
    figure({
      key: 'trustChange',
      ...of,
      value: change.difference,
      low: change.low,
      high: change.high,
      reason: change.difference === null ? noChange(facts.before === null) : null,
      ...(moved === null ? {} : { text: signed(moved) }),
      ...(change.low === null || change.high === null
        ? {}
        : { range: `${signed(change.low)} to ${signed(change.high)}` }),
    }),
  ];
}

function noChange(first: boolean): string {
  return first ? 'there is no month before' : 'one of the two months has not enough data';
}

function rates(
  { facts: { now, before, policies } }: MonthAssessment,
  channel: string | null,
): ReportFigure[] {
  const was = before && ratesOf(before, policies, channel);
  return ratesOf(now, policies, channel).map(({ key, part, rate, opens }, place) =>
    figure({
      key,
      part,
      channel,
      ...rate,
      n: rate.denominator,
      before: was?.[place]?.rate.value ?? null,
      href: opens && reportHref(now, opens),
    }),
  );
}

function others({ facts, service, serviceBefore, churn, revenueAtRisk }: MonthAssessment): ReportFigure[] {
  const { timeToPerson: wait, mood, botBesidePerson: parts } = service;
  const quantiles = [
    ['half waited at most', 'p50'],
    ['all but one in twenty', 'p95'],
  ] as const;
  const moods = [
    ['at the start', 'start'],
    ['at the end', 'end'],
  ] as const;
  const sides = [
    ['bot', 'bot'],
    ['person', 'person'],
  ] as const;
  const difference = churn.churn;
  return [
    ...quantiles.map(([part, p]) =>
      figure({
        key: 'timeToPerson',
        part,
        ...wait[p],
        n: wait.n,
        before: serviceBefore?.timeToPerson[p].value ?? null,
        reason: wait.reason,
        href: reportHref(facts.now, { outcome: 'person-replied' }),
      }),
    ),
    ...moods.map(([part, at]) =>
      figure({ key: 'moodPath', part, ...mood[at], before: serviceBefore?.mood[at].value ?? null }),
    ),
    ...sides.map(([part, side]) =>
      figure({
        key: 'botBesidePerson',
        part,
        ...parts[side],
        before: serviceBefore?.botBesidePerson[side].value ?? null,
        href: reportHref(facts.now, { outcome: side === 'bot' ? 'bot-part' : 'person-part' }),
      }),
    ),
    figure({
      key: 'experienceAndChurn',
      part: churn.horizon === null ? null : `more left within ${churn.horizon} days`,
      value: difference?.difference ?? null,
      low: difference?.low ?? null,
      high: difference?.high ?? null,
      n: churn.exposed.customers + churn.rest.customers,
      reason: difference === null ? (churn.reason ?? 'no customers of both kinds are alike enough') : null,
    }),
    figure({
      key: 'revenueAtRisk',
      value: revenueAtRisk.value,
      low: revenueAtRisk.low,
      high: revenueAtRisk.high,
      n: revenueAtRisk.customers,
      reason: revenueAtRisk.reason,
    }),
  ];
}

function topics({ advice, facts: { quarter, now } }: MonthAssessment): ReportFigure[] {
  const days = { from: quarter.from, to: now.to };
  const followed = { ...days, to: addDays(now.to, -7) };
  return advice
    .filter(({ n }) => n > 0)
    .flatMap(({ topic, botOnly, failedEscalation, durable }) => {
      const of = topic ?? '';
      const parts = [
        ['handled by the bot alone', botOnly, 'contained'],
        ['requests for a person that got none', failedEscalation, 'escalation-failed'],
        ['solved for good by the bot alone', durable, 'durable'],
      ] as const;
      return parts.map(([part, rate, outcome]) =>
        figure({
          key: 'automationBalance',
          part,
          topic: of,
          ...rate,
          n: rate.denominator,
          href: reportHref(outcome === 'durable' ? followed : days, { topic: of, outcome }),
        }),
      );
    });
}
