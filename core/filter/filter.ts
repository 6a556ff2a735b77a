import type { CustomerKind } from '@/core/metrics/facts';
import type { LossStep } from '@/core/metrics/funnel-steps';
import type { DriverGroup } from '@/core/scoring/driver-group';
import type { FindingKind } from '@/core/scoring/finding';

/** Numerators of the headline figures: each names the conversations that it counts. */
export const OUTCOMES = [
  'engaged',
  'scored',
  'asked',
  'escalation-failed',
  'confused',
  'misinformed',
  'unempathic',
  'negative-end',
  'resolved',
  'unresolved',
  'not-scored',
  'bad',
  'acknowledged',
  'promised',
  'person-replied',
  'in-time',
  'not-repeated',
  'request-resolved',
  'contained',
  'assumed',
  'verified',
  'followed-7',
  'followed-30',
  'durable',
  'not-durable',
  'repeat-7',
  'repeat-30',
  'latest',
  'debt',
  'fell-back',
  'looped',
  'bot-part',
  'bot-bad',
  'recovered',
  'not-recovered',
  'person-part',
  'bad-start',
  'good-start',
  'first-of-month',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Which conversations a page shows. null means "any"; days are local and both ends count. */
export interface Filter {
  from: string | null;
  to: string | null;
  channel: string | null;
  /** The empty string asks for conversations without a topic. */
  topic: string | null;
  customers: CustomerKind | null;
  language: string | null;
  handledBy: 'bot' | 'person' | null;
  outcome: Outcome | null;
  /** Conversations that this driver cost points. */
  driver: DriverGroup | null;
  finding: FindingKind | null;
  importId: number | null;
  /** Release of the bot; the empty string asks for conversations without one. */
  botVersion: string | null;
  /** Local hour in which it began, 0 to 23. */
  hour: number | null;
  /** Day of the week on which it began, 1 Monday to 7 Sunday. */
  weekday: number | null;
  /** The customer asked for a person, and the hand-off got no further than the step before this one. */
  lost: LossStep | null;
  /** Contacts of customers whose first contact was in this month, YYYY-MM. */
  cohort: string | null;
  /** A statement on which this entry of the policy register decides was wrong. */
  policy: string | null;
}

/** A filter and the channels that whoever asks may see, null for all: what reads conversations takes no other. */
export interface ScopedFilter extends Filter {
  readonly within: readonly string[] | null;
}

export const NO_FILTER: ScopedFilter = {
  from: null,
  to: null,
  channel: null,
  topic: null,
  customers: null,
  language: null,
  handledBy: null,
  outcome: null,
  driver: null,
  finding: null,
  importId: null,
  botVersion: null,
  hour: null,
  weekday: null,
  lost: null,
  cohort: null,
  policy: null,
  within: null,
};
