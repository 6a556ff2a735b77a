import { channelLabel } from '@/core/conversation/channel-label';
import type { LossStep } from '@/core/metrics/funnel-steps';
import type { DriverGroup } from '@/core/scoring/driver-group';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import { formatDay } from '@/core/time/format-day';
import type { Filter, Outcome } from './filter';

const OUTCOME_WORDS: Record<Outcome, string> = {
  engaged: 'in which somebody answered the customer',
  scored: 'that were scored',
  asked: 'in which the customer asked for a person',
  'escalation-failed': 'in which the customer asked for a person and none came',
  confused: 'in which bot and customer misunderstood each other',
  misinformed: 'in which the customer was told something wrong',
  unempathic: 'in which feelings met no empathy',
  'negative-end': 'that ended on a negative note',
  resolved: 'in which the matter was solved',
  unresolved: 'in which the matter was not solved',
  'not-scored': 'that were not scored',
  bad: 'that went badly',
  acknowledged: 'in which the request for a person was heard',
  promised: 'in which a person was promised, or came',
  'person-replied': 'in which a person answered the request for one',
  'in-time': 'in which a person answered within the limit',
  'not-repeated': 'in which a person answered in time and nothing had to be said twice',
  'request-resolved': 'in which the request for a person led to a solution',
  contained: 'without a person',
  assumed: 'that the customer left without asking for more',
  verified: 'without a person in which the matter was solved',
  'followed-7': 'whose customers were followed for 7 days',
  'followed-30': 'whose customers were followed for 30 days',
  durable: 'without a person that were solved for good',
  'not-durable': 'without a person that were not solved for good',
  'repeat-7': 'whose customers were back within 7 days',
  'repeat-30': 'whose customers were back within 30 days',
  latest: 'that are the latest of their customers',
  debt: 'that went badly, were not recovered, and are the latest of their customers',
  'fell-back': 'in which the bot did not understand',
  looped: 'in which the bot repeated itself',
  'bot-part': 'in which the bot wrote before any person',
  'bot-bad': 'that went badly with the bot',
  recovered: 'that went badly with the bot and were solved by a person',
  'not-recovered': 'that went badly with the bot and were not solved by a person',
  'person-part': 'in which a person wrote',
  'bad-start': 'that are the first of customers whose first week held a bad one',
  'good-start': 'that are the first of customers whose first week held no bad one',
  'first-of-month': "that are their customer's first of the month",
};

const LOST_WORDS: Record<LossStep, string> = {
  acknowledged: 'in which a request for a person was not heard',
  promised: 'in which a request for a person was heard, and none was promised',
  'person-replied': 'in which a person was promised and none came',
  'in-time': 'in which a person came late',
  'not-repeated': 'in which a person came in time and the customer had to say things twice',
  resolved: 'in which a person came in time and the matter was not solved',
};

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

const DRIVER_WORDS: Record<DriverGroup, string> = {
  escalation: 'that lost trust over the hand-off',
  accuracy: 'that lost trust over a wrong statement',
  confusion: 'that lost trust over a misunderstanding',
  empathy: 'that lost trust over missing empathy',
  negativeEnd: 'that lost trust with a negative end',
};

/** What the filter shows, as one English phrase that starts with "Conversations". */
export function filterWords(filter: Filter): string {
  const words = [
    filter.channel === null
      ? 'Conversations on all channels'
      : `Conversations on ${channelLabel(filter.channel)}`,
  ];
  if (filter.topic === '') words.push('without a topic');
  else if (filter.topic !== null) words.push(`about "${filter.topic}"`);
  if (filter.customers === 'unknown') words.push('with customers who are not named');
  else if (filter.customers !== null) words.push(`with ${filter.customers} customers`);
  if (filter.language !== null) words.push(`in language "${filter.language}"`);
  if (filter.handledBy === 'bot') words.push('handled by the bot alone');
  if (filter.handledBy === 'person') words.push('in which a person wrote');
  if (filter.outcome !== null) words.push(OUTCOME_WORDS[filter.outcome]);
  if (filter.driver !== null) words.push(DRIVER_WORDS[filter.driver]);
  if (filter.finding !== null) words.push(`with the finding "${FINDING_NAMES[filter.finding].label}"`);
  if (filter.policy !== null) words.push(`with a wrong statement on policy "${filter.policy}"`);
  if (filter.lost !== null) words.push(LOST_WORDS[filter.lost]);
  if (filter.botVersion === '') words.push('without a bot version');
  else if (filter.botVersion !== null) words.push(`with bot version "${filter.botVersion}"`);
  if (filter.cohort !== null) words.push(`of customers who first came in ${monthWords(filter.cohort)}`);
  if (filter.weekday !== null) words.push(`on ${WEEKDAYS[filter.weekday - 1]}`);
  if (filter.hour !== null) words.push(`between ${hourWords(filter.hour)} and ${hourWords(filter.hour + 1)}`);
  if (filter.importId !== null) words.push(`from import ${filter.importId}`);
  const period = periodWords(filter.from, filter.to);
  return period === '' ? words.join(' ') : `${words.join(' ')}, ${period}`;
}

function monthWords(month: string): string {
  return formatDay(`${month}-01`).replace(/^1 /, '');
}

function hourWords(hour: number): string {
  return `${String(hour % 24).padStart(2, '0')}:00`;
}

function periodWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) {
    return from === to ? `on ${formatDay(from)}` : `${formatDay(from)} to ${formatDay(to)}`;
  }
  if (from !== null) return `since ${formatDay(from)}`;
  return to === null ? '' : `until ${formatDay(to)}`;
}
