import { findColumns } from '@/core/ingest/find-columns';
import { plainName } from '@/core/ingest/plain-name';

export type PolicyColumn = keyof typeof ALIASES;

/** The columns of a policies file, with other names that lists of policies use; see `findColumns`. */
const ALIASES = {
  id: ['policy id', 'rule id', 'entry id', 'article id', 'number', 'no', 'nr', 'key', 'code', 'ref'],
  topic: ['title', 'category', 'subject', 'heading', 'section', 'area', 'question', 'name'],
  text: [
    'policy',
    'policy text',
    'rule',
    'rule text',
    'statement',
    'content',
    'body',
    'answer',
    'description',
  ],
} as const;

export const POLICY_COLUMNS = Object.keys(ALIASES) as PolicyColumn[];

/** Columns that messages have and policies don't. */
const OF_MESSAGES = [
  'conversation id',
  'conversation',
  'chat id',
  'ticket id',
  'session id',
  'thread id',
  'sender',
  'sender type',
  'role',
  'author',
  'from',
  'speaker',
  'sent at',
  'timestamp',
  'created at',
  'in reply to',
  'message id',
  'customer id',
  'tweet id',
  'direction',
];

/** The position of each column that a header row names. */
export function policyColumns(header: readonly string[]): Partial<Record<PolicyColumn, number>> {
  return findColumns(header, ALIASES);
}

/** Whether a header row is that of a policies file: an id and a text, and nothing that only messages have. */
export function looksLikePolicies(header: readonly string[]): boolean {
  const { id, text } = policyColumns(header);
  const names = new Set(header.map(plainName));
  return id !== undefined && text !== undefined && !OF_MESSAGES.some((name) => names.has(plainName(name)));
}
