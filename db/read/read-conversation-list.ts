import { and, asc, desc, eq, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import { conversations, customers, messages } from '@/db/schema/sqlite';
import { countConversations } from './count-conversations';
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
  /** A query of keys: what a search found. */
  matching?: SQL | undefined;
}

const EXCERPT = 160;

/** Conversations that a list holds: whoever looks for others narrows it, or takes the export. */
const MOST_LISTED = 10_000;

/** So few are found first and then put in order; of more, those in order are gone through until a page is full. */
const FEW = 2_000;

const severity = desc(conversations.severity);

const ORDER = {
  severity: [severity, desc(conversations.day), asc(conversations.id)],
  newest: [
    desc(conversations.day),
    desc(sql`coalesce(${conversations.startedAt}, 0)`),
    asc(conversations.id),
  ],
  oldest: [asc(conversations.day), asc(sql`coalesce(${conversations.startedAt}, 0)`), asc(conversations.id)],
};

/** One page of the conversations that a filter means, and how many there are. */
export async function readConversationList(db: Database, filter: ScopedFilter, page: ConversationPage) {
  const counted = await countConversations(db, filter, page.matching);
  const listed = Math.min(counted.total, MOST_LISTED);
  const beyond = (page.page - 1) * page.pageSize >= listed;
  const ids = beyond ? [] : await readIds(db, filter, page, counted.total <= FEW && !counted.more);
  return { ...counted, listed, rows: await readRows(db, ids) };
}

/** The keys of the page alone: rows are wide, and most that are gone through are not of it. */
async function readIds(
  db: Database,
  filter: ScopedFilter,
  { sort, page, pageSize, matching }: ConversationPage,
  few: boolean,
): Promise<number[]> {
  const offset = (page - 1) * pageSize;
  const predicate = filterPredicate(db, filter, { matching, inOrder: !few });
  // Who is not named pays nothing that is known.
  if (sort === 'money' && filter.customers !== 'unknown') {
    const paying = few ? [] : await readPaying(db, predicate, pageSize, offset);
    if (paying.length === pageSize) return paying;
    const rows = await db
      .select({ id: conversations.id })
      .from(conversations)
      .leftJoin(customers, and(eq(customers.customerId, conversations.customerId), customerInForce(db)))
      .where(predicate)
      // Whose revenue is not known comes last.
      .orderBy(desc(sql`coalesce(${customers.monthlyRevenue}, -1)`), severity, asc(conversations.id))
      .limit(pageSize)
      .offset(offset);
    return rows.map(({ id }) => id);
  }
  const rows = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(predicate)
    .orderBy(...ORDER[sort === 'money' ? 'severity' : sort])
    .limit(pageSize)
    .offset(offset);
  return rows.map(({ id }) => id);
}

/** The same by money, from those who pay most down; short where the page reaches beyond the paying ones. */
async function readPaying(db: Database, predicate: SQL | undefined, limit: number, offset: number) {
  const rows = await db
    .select({ id: conversations.id })
    .from(customers)
    // Crossed, so that no engine begins with the conversations.
    .crossJoin(conversations)
    .where(
      and(
        isNotNull(customers.monthlyRevenue),
        eq(conversations.customerId, customers.customerId),
        customerInForce(db),
        predicate,
      ),
    )
    .orderBy(desc(customers.monthlyRevenue), severity, asc(conversations.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

async function readRows(db: Database, ids: number[]) {
  if (ids.length === 0) return [];
  const found = await db
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
    .where(inArray(conversations.id, ids));
  const excerpts = await readExcerpts(db, ids);
  const revenues = await readRevenues(
    db,
    found.flatMap(({ customerId }) => customerId ?? []),
  );
  const rows = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    return {
      ...row,
      severity: row.severity / 1e6,
      monthlyRevenue: revenues.get(row.customerId ?? '') ?? null,
      excerpt: excerpts.get(id) ?? '',
    };
  });
}

/** Messages looked at for an excerpt; people come to the point by then. */
const OPENING = 8;

/** Shorter first messages are greetings mostly, which tell conversations apart badly. */
const SAYS_SOMETHING = 16;

/** How each conversation begins, in the customer's words: the first that say more than hello. */
async function readExcerpts(db: Database, ids: number[]): Promise<Map<number, string>> {
  const excerpts = new Map<number, string>();
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
