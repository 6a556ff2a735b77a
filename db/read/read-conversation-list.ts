import { and, asc, count, desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import { conversations, customers, messages } from '@/db/schema/sqlite';
import { customerInForce } from './customer-in-force';
import { filterPredicate } from './filter-predicate';
import { readRevenues } from './read-revenues';

export const CONVERSATION_SORTS = ['severity', 'newest', 'oldest', 'money'] as const;

export type ConversationSort = (typeof CONVERSATION_SORTS)[number];

export interface ConversationPage {
  sort: ConversationSort;
  /** The first one is 1. */
  page: number;
  pageSize: number;
  /** A further condition: what a search found. */
  matching?: SQL | undefined;
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
  /** Monthly revenue of the customer; whose revenue is not known comes last. */
  money: [
    desc(sql`coalesce(${customers.monthlyRevenue}, -1)`),
    desc(conversations.severity),
    asc(conversations.id),
  ],
};

/** One page of the conversations that a filter means, and how many there are. */
export async function readConversationList(
  db: Database,
  filter: Filter,
  { sort, page, pageSize, matching }: ConversationPage,
) {
  const predicate = and(filterPredicate(db, filter), matching);
  const [all] = await db.select({ total: count() }).from(conversations).where(predicate);
  const selected = db
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
      misinformed: conversations.misinformed,
      unempathic: conversations.unempathic,
      resolved: conversations.resolved,
    })
    .from(conversations)
    .$dynamic();
  if (sort === 'money') {
    selected.leftJoin(
      customers,
      and(eq(customers.customerId, conversations.customerId), customerInForce(db)),
    );
  }
  const rows = await selected
    .where(predicate)
    .orderBy(...ORDER[sort])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const excerpts = await readExcerpts(
    db,
    rows.map(({ id }) => id),
  );
  const revenues = await readRevenues(
    db,
    rows.flatMap(({ customerId }) => customerId ?? []),
  );
  return {
    total: all?.total ?? 0,
    rows: rows.map(({ severity, ...row }) => ({
      ...row,
      severity: severity / 1e6,
      monthlyRevenue: revenues.get(row.customerId ?? '') ?? null,
      excerpt: excerpts.get(row.id) ?? '',
    })),
  };
}

/** Messages looked at for an excerpt; people come to the point by then. */
const OPENING = 8;

/** Shorter first messages are greetings mostly, which tell conversations apart badly. */
const SAYS_SOMETHING = 16;

/** How each conversation begins, in the customer's words: the first that say more than hello. */
async function readExcerpts(db: Database, ids: number[]): Promise<Map<number, string>> {
  const excerpts = new Map<number, string>();
  if (ids.length === 0) return excerpts;
  const { conversationId, seq, role, text } = messages;
  const openings = await db
    .select({ id: conversationId, text: sql<string>`substr(${text}, 1, ${EXCERPT})` })
    .from(messages)
    .where(and(inArray(conversationId, ids), lt(seq, OPENING), eq(role, 'customer')))
    .orderBy(asc(conversationId), asc(seq));
  for (const { id, text: said } of openings) {
    const known = excerpts.get(id);
    if (known === undefined || (known.length < SAYS_SOMETHING && said.length >= SAYS_SOMETHING)) {
      excerpts.set(id, said);
    }
  }
  return excerpts;
}
