import { plural } from '@/core/text/plural';
import { escalationFailureRate } from './escalation-failure-rate';
import type { StratumFacts } from './facts';
import { groupBy } from './group-by';
import type { Rate } from './rate';
import { INDEPENDENT_RATES, type RateDesign } from './rate-design';
import { rateOf } from './rate-of';
import { sumOf } from './sum-of';

/** Conversations below which a topic gets no advice; the threshold of METRICS "Trust", step 7. */
const ENOUGH = 30;

/** From here on a topic's durable resolution is good enough to leave to the bot, and below here it is not; conventions. */
const LEAVE_TO_BOT = 0.6;
const TAKE_FROM_BOT = 0.4;

/** A failed hand-off costs most trust: above this share of requests the bot should not be alone; a convention. */
const TOO_MANY_FAILED = 0.3;

export type Advice = 'automate' | 'assist' | 'human' | 'cannot-tell';

export interface TopicBalance {
  topic: string | null;
  /** Scored conversations. */
  n: number;
  /** No person wrote. */
  botOnly: Rate;
  /** Of requests for a person, those that none answered. */
  failedEscalation: Rate;
  /** Of what the bot alone handled, of followed customers: solved for good. */
  durable: Rate;
  advice: Advice;
  /** The figures behind the advice, as one sentence. */
  because: string;
}

/**
 * Topic by topic, whether the bot should do it, help with it or leave it to people. The lower end of the durable
 * share of what the bot handled alone decides. It is not left alone where too many requests for a person failed,
 * sure or not; it is taken off where they surely did and what it settles is in doubt. Where the intervals leave
 * it open, the advice is to assist. Under 30 followed conversations of the bot alone it cannot be told. `followed`
 * are the facts of days more than 7 days back, `design` that of all topics' customers. In alphabetical order of
 * topics. Source: METRICS "Others".
 */
export function automationBalance(
  facts: readonly StratumFacts[],
  followed: readonly StratumFacts[],
  design: RateDesign = INDEPENDENT_RATES,
): TopicBalance[] {
  const later = new Map(groupBy(followed, ({ topic }) => topic ?? ''));
  return groupBy(facts, ({ topic }) => topic ?? '').map(([topic, rows]) => {
    const settled = later.get(topic) ?? [];
    const durable = rateOf(
      settled,
      'durable',
      'followedContained',
      'no conversation of the bot alone has been followed for 7 days yet',
      design,
    );
    const failedEscalation = escalationFailureRate(rows, design);
    return {
      topic: topic === '' ? null : topic,
      n: sumOf(rows, 'scored'),
      botOnly: rateOf(rows, 'contained', 'scored', 'no scored conversations', design),
      failedEscalation,
      durable,
      ...adviceOn(durable, failedEscalation),
    };
  });
}

function adviceOn(durable: Rate, failed: Rate): Pick<TopicBalance, 'advice' | 'because'> {
  const lasted = `${percent(durable.value)} of ${durable.denominator} handled by the bot alone were solved for good`;
  const lost = `${failed.numerator} of ${failed.denominator} requests for a person got none`;
  if (durable.low === null || durable.high === null || durable.denominator < ENOUGH) {
    return {
      advice: 'cannot-tell',
      because: `${tooFewWords(durable.denominator)} been followed for 7 days, ${ENOUGH} are needed.`,
    };
  }
  if (durable.high < TAKE_FROM_BOT) return { advice: 'human', because: `Only ${lasted}.` };
  if ((failed.value ?? 0) > TOO_MANY_FAILED) {
    const surely = (failed.low ?? 0) > TOO_MANY_FAILED && durable.low < LEAVE_TO_BOT;
    return { advice: surely ? 'human' : 'assist', because: `${capital(lasted)}, but ${lost}.` };
  }
  if (durable.low >= LEAVE_TO_BOT) return { advice: 'automate', because: `${capital(lasted)}; ${lost}.` };
  return {
    advice: 'assist',
    because: `${capital(lasted)} (${percent(durable.low)} to ${percent(durable.high)}): not sure enough to leave it to the bot.`,
  };
}

function tooFewWords(n: number): string {
  if (n === 0) return 'No conversation of the bot alone has';
  return `Only ${plural(n, 'conversation')} of the bot alone ${n === 1 ? 'has' : 'have'}`;
}

function percent(share: number | null): string {
  return share === null ? 'none' : `${Math.round(100 * share)}%`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
