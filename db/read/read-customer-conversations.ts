import { and, asc, count, eq, inArray, ne } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';

/** Other conversations of a customer, oldest first, at most `limit`, and how many there are in all. */
export async function readCustomerConversations(
  db: Database,
  customerId: string,
  but: number,
  limit: number,
  within: ScopedFilter['within'] = null,
) {
  const others = and(
    eq(conversations.customerId, customerId),
    ne(conversations.id, but),
    within === null ? undefined : inArray(conversations.channel, within),
  );
  const [all] = await db.select({ total: count() }).from(conversations).where(others);
  const { externalId, channel, topic, day, scored, severity, startedAt } = conversations;
  const rows = await db
    .select({ externalId, channel, topic, day, scored, severity, startedAt })
    .from(conversations)
    .where(others)
    .orderBy(asc(startedAt), asc(conversations.id))
    .limit(limit);
  return {
    total: all?.total ?? 0,
    rows: rows.map((row) => ({ ...row, severity: row.severity / 1e6 })),
  };
}
