import type { Outcome } from '@/core/filter/filter';
import type { FactSums } from '@/core/metrics/facts';
import type { DataSpan } from '@/db/read/read-data-span';

type Count = Exclude<keyof FactSums, 'parts'>;

/** The sum of facts that counts what an outcome lists. */
export const COUNTED_BY: Partial<Record<Outcome, Count>> = {
  engaged: 'engaged',
  scored: 'scored',
  asked: 'asked',
  'escalation-failed': 'escalationFailed',
  confused: 'confused',
  misinformed: 'misinformed',
  unempathic: 'unempathic',
  'negative-end': 'negativeEnd',
  resolved: 'resolvedYes',
  unresolved: 'resolvedNo',
  bad: 'bad',
  acknowledged: 'acknowledged',
  promised: 'promised',
  'person-replied': 'personReplied',
  'in-time': 'inTime',
  'not-repeated': 'notRepeated',
  'request-resolved': 'requestResolved',
  contained: 'contained',
  assumed: 'assumed',
  verified: 'verified',
  'followed-7': 'followed',
  'followed-30': 'followed',
  durable: 'durable',
  'repeat-7': 'repeat7',
  'repeat-30': 'repeat30',
  latest: 'latest',
  debt: 'debt',
  looped: 'looped',
  'bot-part': 'botParts',
  'bot-bad': 'botBad',
  recovered: 'recovered',
  'person-part': 'personParts',
};

type Span = Pick<DataSpan, 'followed7' | 'followed30'> | undefined;

/** Up to which day an outcome's customers have been followed for long enough. */
export const FOLLOWED_FOR: Partial<Record<Outcome, (span: Span) => string | undefined>> = {
  'followed-7': (span) => span?.followed7,
  durable: (span) => span?.followed7,
  'repeat-7': (span) => span?.followed7,
  'followed-30': (span) => span?.followed30,
  'repeat-30': (span) => span?.followed30,
};
