import { and, asc, count, desc, eq, inArray, min, sql } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import { conversations, messages } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';

export const CONVERSATION_SORTS = ['severity', 'newest', 'oldest'] as const;

export type ConversationSort = (typeof CONVERSATION_SORTS)[number];

export interface ConversationPage {
  sort: ConversationSort;
  /** The first one is 1. */
  page: number;
  pageSize: number;
}

const EXCERPT = 160;

const ORDER = {
  severity: [desc(conversations.severity), desc(conversations.day), asc(conversations.id)],
  newest: [
    desc(conversations.day),
    desc(sql`coalesce(${conversations.startedAt}, 0)`),
    asc(conversations.id),
  ],
  oldest: [asc(conversations.day), asc(sql`coalesce(${conversations.startedAt}, 0)`), asc(conversations.id)],
};

/** One page of the conversations that a filter means, and how many there are. */
export async function readConversationList(
  db: Database,
  filter: Filter,
  { sort, page, pageSize }: ConversationPage,
) {
  const predicate = filterPredicate(db, filter);
  const [all] = await db.select({ total: count() }).from(conversations).where(predicate);
  const rows = await db
    .select({
      id: conversations.id,
      externalId: conversations.externalId,
      channel: conversations.channel,
      topic: conversations.topic,
      customerId: conversations.customerId,
      language: conversations.language,
      startedAt: conversations.startedAt,
      day: conversations.day,
      messageCount: conversations.messageCount,
      severity: conversations.severity,
      findingCount: conversations.findingCount,
      scored: conversations.scored,
      asked: conversations.asked,
      escalationFailed: conversations.escalationFailed,
      confused: conversations.confused,
      negativeEnd: conversations.negativeEnd,
      humanJoined: conversations.humanJoined,
      sentimentEnd: conversations.sentimentEnd,
    })
    .from(conversations)
    .where(predicate)
    .orderBy(...ORDER[sort])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const excerpts = await readExcerpts(
    db,
    rows.map(({ id }) => id),
  );
  return {
    total: all?.total ?? 0,
    rows: rows.map(({ id, severity, ...row }) => ({
      ...row,
      severity: severity / 1e6,
      excerpt: excerpts.get(id) ?? '',
    })),
  };
}

/** How each conversation begins, in the customer's words. */
async function readExcerpts(db: Database, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const firsts = db
    .select({ conversationId: messages.conversationId, seq: min(messages.seq).as('first_seq') })
    .from(messages)
    .where(and(inArray(messages.conversationId, ids), eq(messages.role, 'customer')))
    .groupBy(messages.conversationId)
    .as('firsts');
  const rows = await db
    .select({ id: messages.conversationId, text: sql<string>`substr(${messages.text}, 1, ${EXCERPT})` })
    .from(messages)
    .innerJoin(firsts, and(eq(firsts.conversationId, messages.conversationId), eq(firsts.seq, messages.seq)));
  return new Map(rows.map(({ id, text }) => [id, text]));
}
