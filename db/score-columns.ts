import { getTableColumns } from 'drizzle-orm';
import { conversations } from './schema/sqlite';

type ConversationColumn = keyof typeof conversations.$inferSelect;

const COLUMNS = Object.keys(getTableColumns(conversations)) as ConversationColumn[];

/** Who scored a conversation: renewed also where the scores stay the same. */
const STAMPS: readonly ConversationColumn[] = ['scorerVersion', 'registerVersion'];

/**
 * What the scorer says of a conversation: the columns from `scored` on, the language that it detects, the topic that
 * keywords tell, and the local day, which follows from the time zone.
 */
export const CONVERSATION_SCORES: readonly ConversationColumn[] = [
  'language',
  'topic',
  'day',
  'week',
  ...COLUMNS.slice(COLUMNS.indexOf('scored')).filter((column) => !STAMPS.includes(column)),
];

/** What the scorer says of a message. */
export const MESSAGE_SCORES = [
  'sentimentLabel',
  'sentimentScore',
  'breakdown',
  'policyVerdict',
  'policyScore',
  'policyEntry',
] as const;
