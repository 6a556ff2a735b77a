import { and, asc, eq, exists, isNull, not, sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import { conversations, RANDOM_ORDER, reviews } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';

/**
 * The next conversations to review: a random sample of the scored ones that a filter means and that nobody
 * has reviewed yet, by external id. Reviews of these are to be completed with `sampled: true`.
 */
export async function readReviewQueue(db: Database, filter: ScopedFilter, limit: number): Promise<string[]> {
  const reviewed = db
    .select({ one: sql`1` })
    .from(reviews)
    .where(eq(reviews.conversation, conversations.externalId));
  const rows = await db
    .select({ externalId: conversations.externalId })
    .from(conversations)
    .where(
      and(
        eq(conversations.scored, true),
        isNull(conversations.textDeletedAt),
        not(exists(reviewed)),
        filterPredicate(db, filter),
      ),
    )
    .orderBy(RANDOM_ORDER, asc(conversations.id))
    .limit(limit);
  return rows.map(({ externalId }) => externalId);
}
