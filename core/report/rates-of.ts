import type { Filter } from '@/core/filter/filter';
import { escalationFunnel } from '@/core/metrics/escalation-funnel';
import { fallbackRate } from '@/core/metrics/fallback-rate';
import type { FigureKey } from '@/core/metrics/figure-catalog';
import type { FunnelStep } from '@/core/metrics/funnel-steps';
import type { Rate } from '@/core/metrics/rate';
import { rateDesign } from '@/core/metrics/rate-design';
import { RATE_METRICS } from '@/core/metrics/rate-metrics';
import { rateOf } from '@/core/metrics/rate-of';
import { recoveryRate } from '@/core/metrics/recovery-rate';
import { repeatContact } from '@/core/metrics/repeat-contact';
import { resolutions } from '@/core/metrics/resolutions';
import { addDays } from '@/core/time/add-days';
import type { MonthFacts } from './report-facts';

/** A rate of a month with what it is of. */
export interface NamedRate {
  key: FigureKey;
  /** Which of several rates under one key; null where there is one. */
  part: string | null;
  rate: Rate;
  /** The conversations of its numerator; null where they cannot be listed. */
  opens: Partial<Filter> | null;
}

const STEP_NAMES: Readonly<Record<FunnelStep, string>> = {
  asked: 'asked',
  acknowledged: 'heard',
  promised: 'promised',
  'person-replied': 'a person answered',
  'in-time': 'in time',
  'not-repeated': 'nothing said twice',
  resolved: 'solved',
};

/**
 * Every rate of a month, always in the same order. `only` narrows it to a channel, whose rates are those that are
 * compared between months. Without policies wrong statements cannot be found, so their rate has no value.
 */
export function ratesOf(month: MonthFacts, policies: number | null, only: string | null = null): NamedRate[] {
  const mine = <T extends { channel: string }>(rows: readonly T[]) =>
    only === null ? rows : rows.filter(({ channel }) => channel === only);
  const facts = mine(month.facts);
  const design = rateDesign(mine(month.clusters), facts);
  const watched = RATE_METRICS.map(({ key, numerator, denominator, outcome }): NamedRate => {
    const empty = denominator === 'asked' ? 'nobody asked for a person' : 'no scored conversations';
    const rate = rateOf(facts, numerator, denominator, empty, design);
    const unknown = key === 'misinformedRate' && policies === null;
    const reason = 'no policies are imported, so statements are not judged';
    return {
      key,
      part: null,
      rate: unknown ? { ...rate, value: null, low: null, high: null, reason } : rate,
      opens: { outcome, channel: only },
    };
  });
  if (only !== null) return watched;

  const settled = resolutions(facts, month.after7, design);
  const until = { to: addDays(month.to, -7) };
  return [
    ...watched,
    { key: 'fallbackRate', part: null, rate: fallbackRate(facts), opens: { outcome: 'fell-back' } },
    ...escalationFunnel(facts, design)
      .filter(({ step }) => step !== 'asked')
      .map(({ step, reached }): NamedRate => {
        const outcome = step === 'resolved' ? 'request-resolved' : step;
        return { key: 'escalationFunnel', part: STEP_NAMES[step], rate: reached, opens: { outcome } };
      }),
    { key: 'containedRate', part: null, rate: settled.contained, opens: { outcome: 'contained' } },
    { key: 'assumedRate', part: null, rate: settled.assumed, opens: { outcome: 'assumed' } },
    { key: 'verifiedRate', part: null, rate: settled.verified, opens: { outcome: 'verified' } },
    { key: 'durableRate', part: null, rate: settled.durable, opens: { outcome: 'durable', ...until } },
    {
      key: 'deflectionGap',
      part: null,
      rate: settled.deflectionGap,
      opens: { outcome: 'not-durable', ...until },
    },
    {
      key: 'repeatContact',
      part: 'within 7 days',
      rate: repeatContact(month.after7, [], design).within7,
      opens: { outcome: 'repeat-7', ...until },
    },
    {
      key: 'recoveryRate',
      part: null,
      rate: recoveryRate(facts, design),
      opens: { outcome: 'recovered' },
    },
  ];
}
