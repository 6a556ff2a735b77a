import { channelLabel } from '@/core/conversation/channel-label';
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
};

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
  if (filter.importId !== null) words.push(`from import ${filter.importId}`);
  const period = periodWords(filter.from, filter.to);
  return period === '' ? words.join(' ') : `${words.join(' ')}, ${period}`;
}

function periodWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) {
    return from === to ? `on ${formatDay(from)}` : `${formatDay(from)} to ${formatDay(to)}`;
  }
  if (from !== null) return `since ${formatDay(from)}`;
  return to === null ? '' : `until ${formatDay(to)}`;
}
