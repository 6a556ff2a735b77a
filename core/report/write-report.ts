import { channelLabel } from '@/core/conversation/channel-label';
import type { Advice } from '@/core/metrics/automation-balance';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { formatRate } from '@/core/text/format-rate';
import { addDays } from '@/core/time/add-days';
import { addMonths } from '@/core/time/month-days';
import { monthName } from '@/core/time/month-name';
import { figuresOf } from './figures-of';
import type { MonthAssessment } from './month-assessment';
import { printedMove, printedPoints, signed } from './printed';
import { reportHref } from './report-href';
import type { ReportAdvice, ReportChannel, ReportModel, ReportQuotation } from './report-model';
import type { TrustMove } from './trust-moves';
import type { Voice } from './voice';

/** What asks for a decision comes first. */
const ORDER: readonly Advice[] = ['human', 'assist', 'automate', 'cannot-tell'];

/** What a report holds that is not judged: hashes, and the quotation of each change in its order. */
export interface ReportExtras {
  dataHash: string;
  settings: string;
  quotations: readonly (ReportQuotation | null)[];
}

/** A judged month in words: the report as it is printed and stored. */
export function writeReport(month: MonthAssessment, voice: Voice, extras: ReportExtras): ReportModel {
  const { facts, overall, channels, changes, churn, recovery } = month;
  const { now } = facts;
  return {
    format: 1,
    month: facts.month,
    from: now.from,
    to: now.to,
    monthName: monthName(facts.month),
    beforeName: monthName(addMonths(facts.month, -1)),
    timeZone: facts.timeZone,
    covered: [facts.lastDay, now.to].sort()[0] ?? now.to,
    headline: voice.headline(month),
    lead: voice.lead(month),
    overall: channelOf(overall, month),
    channels: channels.map((move) => channelOf(move, month)),
    channelNote: voice.channelNote(month),
    changes: changes.map(({ told, causes }, place) => ({
      channel: told.channel,
      better: told.better,
      sentence: voice.change(told, month),
      causes: voice.causes(told, causes, month),
      quotation: extras.quotations[place] ?? null,
      href: reportHref(now, {
        channel: told.channel,
        outcome: told.kind === 'rate' ? told.rate.metric.outcome : 'bad',
      }),
    })),
    changeNote: voice.changeNote(month),
    money: { known: churn.state === 'ok', sentences: voice.money(month) },
    recovery: {
      sentence: voice.recovery(month),
      href: reportHref(now, { outcome: recovery.now.denominator === 0 ? 'scored' : 'bot-bad' }),
    },
    advice: adviceOf(month, voice),
    adviceNote: voice.adviceNote(month),
    figures: figuresOf(month),
    quality: voice.quality(month),
    method: voice.method(month),
    versions: {
      scorer: facts.scorer,
      settings: extras.settings,
      policies: facts.policies,
      trustRatio: facts.trustRatio,
    },
    dataHash: extras.dataHash,
  };
}

function channelOf({ channel, change }: TrustMove, { facts }: MonthAssessment): ReportChannel {
  const { now, before, difference, low, high, verdict } = change;
  const [is, was] = [printedPoints(now), printedPoints(before)];
  return {
    channel,
    label: channel === null ? 'All channels' : channelLabel(channel),
    n: now.n,
    now: is,
    before: was,
    change: { difference, low, high, verdict, text: changeText(is, was, verdict) },
    drivers: now.drivers.map(({ group, points }) => ({ group, label: DRIVER_NAMES[group].label, points })),
    reason: now.reason,
    href: reportHref(facts.now, { channel, outcome: 'scored' }),
  };
}

function changeText(
  is: ReportChannel['now'],
  was: ReportChannel['before'],
  verdict: ReportChannel['change']['verdict'],
): string {
  if (is === null || was === null || verdict === 'cannot-tell') return "can't tell";
  return `${signed(printedMove(is, was))}, ${verdict === 'real' ? 'real' : 'chance'}`;
}

function adviceOf({ advice, facts }: MonthAssessment, voice: Voice): ReportAdvice[] {
  const days = { from: facts.quarter.from, to: addDays(facts.now.to, -7) };
  return advice
    .filter(({ n }) => n > 0)
    .sort((a, b) => ORDER.indexOf(a.advice) - ORDER.indexOf(b.advice) || b.n - a.n)
    .map((row) => ({
      topic: row.topic,
      label: row.topic ?? 'Without a topic',
      advice: row.advice,
      ...voice.advice(row),
      lasted: row.durable.value === null ? 'not known' : formatRate(row.durable.value),
      href: reportHref(days, { topic: row.topic ?? '', outcome: 'contained' }),
    }));
}
