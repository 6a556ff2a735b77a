import { channelLabel } from '@/core/conversation/channel-label';
import type { Filter, Outcome } from '@/core/filter/filter';
import { OUTCOMES } from '@/core/filter/filter';
import type { CustomerKind } from '@/core/metrics/facts';
import { DRIVER_GROUPS, type DriverGroup } from '@/core/scoring/driver-group';
import { FINDING_KINDS, type FindingKind } from '@/core/scoring/finding';
import { DRIVER_NAMES, FINDING_NAMES } from '@/core/scoring/finding-names';

/** What the workspace holds, to choose from. */
export interface FilterOptions {
  firstDay: string;
  lastDay: string;
  channels: string[];
  topics: string[];
  languages: string[];
}

export interface FilterField {
  name: string;
  label: string;
  /** On every page, not on lists alone. */
  always: boolean;
  /** The chosen option; '' is "any". */
  value: string;
  options: { value: string; label: string }[];
  change: (value: string) => Partial<Filter>;
}

/** Stands for "without a topic", which the filter writes as an empty string. */
const NO_TOPIC = ' ';

const OUTCOME_LABELS: Record<Outcome, string> = {
  engaged: 'Somebody answered',
  scored: 'Scored',
  asked: 'Asked for a person',
  'escalation-failed': 'Asked, and none came',
  confused: 'Confusion',
  misinformed: 'Wrong statement',
  unempathic: 'Missing empathy',
  'negative-end': 'Negative end',
  resolved: 'Solved',
  unresolved: 'Not solved',
  'not-scored': 'Not scored',
  bad: 'Went badly',
  acknowledged: 'Asked, and was heard',
  promised: 'Asked, and a person was promised',
  'person-replied': 'Asked, and a person came',
  'in-time': 'Asked, and a person came in time',
  'not-repeated': 'Asked, and nothing had to be said twice',
  'request-resolved': 'Asked, and it was solved',
  contained: 'No person wrote',
  assumed: 'Left without asking for more',
  verified: 'Solved without a person',
  'followed-7': 'Customer followed for 7 days',
  'followed-30': 'Customer followed for 30 days',
  durable: 'Solved for good without a person',
  'not-durable': 'No person wrote, not solved for good',
  'repeat-7': 'Back within 7 days',
  'repeat-30': 'Back within 30 days',
  latest: "Customer's latest",
  debt: 'Bad, latest, not recovered',
  'fell-back': 'Bot did not understand',
  looped: 'Bot repeated itself',
  'bot-part': 'Bot wrote first',
  'bot-bad': 'Went badly with the bot',
  recovered: 'Recovered by a person',
  'not-recovered': 'Went badly, not recovered',
  'person-part': 'A person wrote',
  'bad-start': 'First of a customer with a bad first week',
  'good-start': 'First of a customer with a good first week',
  'first-of-month': "Customer's first of the month",
};

/** Everything that can be chosen from a list; the period has fields of its own. */
export function filterFields(filter: Filter, options: FilterOptions): FilterField[] {
  const topic = filter.topic === '' ? NO_TOPIC : (filter.topic ?? '');
  return [
    {
      name: 'channel',
      label: 'Channel',
      always: true,
      value: filter.channel ?? '',
      options: named('All channels', withCurrent(options.channels, filter.channel), channelLabel),
      change: (value) => ({ channel: value || null }),
    },
    {
      name: 'topic',
      label: 'Topic',
      always: true,
      value: topic,
      options: [
        ...named('All topics', withCurrent(options.topics, filter.topic || null)),
        { value: NO_TOPIC, label: 'Without a topic' },
      ],
      change: (value) => ({ topic: value === NO_TOPIC ? '' : value || null }),
    },
    {
      name: 'customers',
      label: 'Customers',
      always: true,
      value: filter.customers ?? '',
      options: [
        { value: '', label: 'All customers' },
        { value: 'new', label: 'New customers' },
        { value: 'returning', label: 'Returning customers' },
        { value: 'unknown', label: 'Not named' },
      ],
      change: (value) => ({ customers: (value || null) as CustomerKind | null }),
    },
    {
      name: 'handledBy',
      label: 'Handled by',
      always: false,
      value: filter.handledBy ?? '',
      options: [
        { value: '', label: 'Anyone' },
        { value: 'bot', label: 'The bot alone' },
        { value: 'person', label: 'A person wrote' },
      ],
      change: (value) => ({ handledBy: (value || null) as Filter['handledBy'] }),
    },
    {
      name: 'outcome',
      label: 'Outcome',
      always: false,
      value: filter.outcome ?? '',
      options: [
        { value: '', label: 'Any' },
        ...OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] })),
      ],
      change: (value) => ({ outcome: (value || null) as Outcome | null }),
    },
    {
      name: 'driver',
      label: 'Lost trust over',
      always: false,
      value: filter.driver ?? '',
      options: [
        { value: '', label: 'Anything' },
        ...DRIVER_GROUPS.map((value) => ({ value, label: DRIVER_NAMES[value].label })),
      ],
      change: (value) => ({ driver: (value || null) as DriverGroup | null }),
    },
    {
      name: 'finding',
      label: 'Finding',
      always: false,
      value: filter.finding ?? '',
      options: [
        { value: '', label: 'Any' },
        ...FINDING_KINDS.map((value) => ({ value, label: FINDING_NAMES[value].label })),
      ],
      change: (value) => ({ finding: (value || null) as FindingKind | null }),
    },
    {
      name: 'language',
      label: 'Language',
      always: false,
      value: filter.language ?? '',
      options: named('All languages', withCurrent(options.languages, filter.language)),
      change: (value) => ({ language: value || null }),
    },
  ];
}

function named(all: string, values: readonly string[], label = (value: string) => value) {
  return [{ value: '', label: all }, ...values.map((value) => ({ value, label: label(value) }))];
}

/** An address may name what the workspace doesn't hold; the select must still show it. */
function withCurrent(values: readonly string[], current: string | null): readonly string[] {
  return current === null || values.includes(current) ? values : [...values, current];
}
