import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '@/core/conversation/role';
import type { ImportStatus } from '@/core/ingest/import-status';
import type { CustomerKind } from '@/core/metrics/facts';
import type { FindingKind } from '@/core/scoring/finding';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';

/**
 * Times are UTC epoch milliseconds; `day` and `week` are local dates (YYYY-MM-DD) fixed at import.
 * Severities and their parts are whole millionths: integer sums are exact in any order and on any
 * engine, so facts equal their recomputation to the last digit.
 */

const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull();

/** One file that was imported: the unit of undo, resume and blame. */
export const imports = sqliteTable('imports', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  fileName: text('file_name').notNull(),
  sha256: text('sha256').notNull(),
  sizeBytes: integer('size_bytes').notNull(),
  status: text('status').$type<ImportStatus>().notNull(),
  createdAt: integer('created_at').notNull(),
  startedAt: integer('started_at'),
  finishedAt: integer('finished_at'),
  /** Last sign of life of the process that works on it; a stale one may be taken over. */
  heartbeatAt: integer('heartbeat_at'),
  worker: text('worker'),
  /** How often work on it was begun; one that keeps killing its worker is given up. */
  attempts: integer('attempts').notNull().default(0),
  bytesRead: integer('bytes_read').notNull().default(0),
  rowsRead: integer('rows_read').notNull().default(0),
  conversationsAdded: integer('conversations_added').notNull().default(0),
  conversationsExtended: integer('conversations_extended').notNull().default(0),
  messagesAdded: integer('messages_added').notNull().default(0),
  duplicates: integer('duplicates').notNull().default(0),
  problems: integer('problems').notNull().default(0),
  /** Why it failed, one sentence for the reader. */
  error: text('error'),
});

/** Rows that could not be used. */
export const importProblems = sqliteTable(
  'import_problems',
  {
    importId: integer('import_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    row: integer('row'),
    column: text('column'),
    code: text('code').notNull(),
    message: text('message').notNull(),
    value: text('value'),
  },
  (t) => [primaryKey({ columns: [t.importId, t.ordinal] })],
);

/** A conversation with what the scorer said of it; everything from `scored` on is a cache. */
export const conversations = sqliteTable(
  'conversations',
  {
    id: integer('id').primaryKey(),
    externalId: text('external_id').notNull().unique(),
    channel: text('channel').notNull(),
    customerId: text('customer_id'),
    topic: text('topic'),
    language: text('language'),
    botVersion: text('bot_version'),
    csat: real('csat'),
    startedAt: integer('started_at'),
    endedAt: integer('ended_at'),
    day: text('day').notNull(),
    week: text('week').notNull(),
    customerKind: text('customer_kind').$type<CustomerKind>().notNull(),
    messageCount: integer('message_count').notNull(),
    /** Rises with every change of the messages; tells two imports apart that touch the same conversation. */
    revision: integer('revision').notNull(),
    engaged: flag('engaged'),
    scored: flag('scored'),
    scorerVersion: text('scorer_version').notNull(),
    asked: flag('asked'),
    escalationFailed: flag('escalation_failed'),
    confused: flag('confused'),
    negativeEnd: flag('negative_end'),
    humanJoined: flag('human_joined'),
    severity: integer('severity').notNull(),
    partEscalation: integer('part_escalation').notNull(),
    partAccuracy: integer('part_accuracy').notNull(),
    partConfusion: integer('part_confusion').notNull(),
    partEmpathy: integer('part_empathy').notNull(),
    partNegativeEnd: integer('part_negative_end').notNull(),
    sentimentStart: real('sentiment_start'),
    sentimentEnd: real('sentiment_end'),
    sentimentLow: real('sentiment_low'),
    sentimentScore: real('sentiment_score'),
    findingCount: integer('finding_count').notNull(),
  },
  (t) => [
    index('conversations_by_day').on(t.day, t.channel),
    index('conversations_by_customer').on(t.customerId, t.startedAt),
    index('conversations_by_severity').on(t.severity),
  ],
);

/** What each import said of a conversation; the conversation's attributes are folded from these. */
export const conversationSources = sqliteTable(
  'conversation_sources',
  {
    conversationId: integer('conversation_id').notNull(),
    importId: integer('import_id').notNull(),
    channel: text('channel'),
    customerId: text('customer_id'),
    topic: text('topic'),
    language: text('language'),
    botVersion: text('bot_version'),
    csat: real('csat'),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.importId] }),
    index('conversation_sources_by_import').on(t.importId),
  ],
);

export const messages = sqliteTable(
  'messages',
  {
    conversationId: integer('conversation_id').notNull(),
    seq: integer('seq').notNull(),
    role: text('role').$type<Role>().notNull(),
    at: integer('at'),
    author: text('author'),
    text: text('text').notNull(),
    /** The exporting system's id of the message. */
    externalId: text('external_id'),
    /** The import that brought it, and its row there. */
    importId: integer('import_id').notNull(),
    row: integer('row').notNull(),
    sentimentLabel: text('sentiment_label').$type<SentimentLabel>(),
    sentimentScore: real('sentiment_score'),
  },
  (t) => [primaryKey({ columns: [t.conversationId, t.seq] })],
);

/** Later imports that held a message again: when its own import is undone, it stays as theirs. */
export const messageCopies = sqliteTable(
  'message_copies',
  {
    conversationId: integer('conversation_id').notNull(),
    seq: integer('seq').notNull(),
    importId: integer('import_id').notNull(),
    row: integer('row').notNull(),
  },
  (t) => [primaryKey({ columns: [t.conversationId, t.seq, t.importId] })],
);

export const findings = sqliteTable(
  'findings',
  {
    conversationId: integer('conversation_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').$type<FindingKind>().notNull(),
    messageSeq: integer('message_seq').notNull(),
    confidence: real('confidence').notNull(),
    rule: text('rule').notNull(),
    /** Spans as JSON; only ever read whole. */
    evidence: text('evidence').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.ordinal] }),
    index('findings_by_kind').on(t.kind, t.conversationId),
  ],
);

/** Sums over conversations by day and stratum; equal to a recomputation at any time. */
export const dailyFacts = sqliteTable(
  'daily_facts',
  {
    day: text('day').notNull(),
    week: text('week').notNull(),
    channel: text('channel').notNull(),
    /** Empty where unknown: a key column cannot be null. */
    topic: text('topic').notNull(),
    customerKind: text('customer_kind').$type<CustomerKind>().notNull(),
    conversations: integer('conversations').notNull(),
    engaged: integer('engaged').notNull(),
    scored: integer('scored').notNull(),
    severitySum: integer('severity_sum').notNull(),
    severitySquareSum: integer('severity_square_sum').notNull(),
    partEscalation: integer('part_escalation').notNull(),
    partAccuracy: integer('part_accuracy').notNull(),
    partConfusion: integer('part_confusion').notNull(),
    partEmpathy: integer('part_empathy').notNull(),
    partNegativeEnd: integer('part_negative_end').notNull(),
    asked: integer('asked').notNull(),
    escalationFailed: integer('escalation_failed').notNull(),
    confused: integer('confused').notNull(),
    negativeEnd: integer('negative_end').notNull(),
    humanJoined: integer('human_joined').notNull(),
    messages: integer('messages').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.channel, t.topic, t.customerKind] })],
);

export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  /** JSON, checked by core/settings when read. */
  value: text('value').notNull(),
});
