import { and, asc, countDistinct, eq, inArray, sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import { conversations, reviews } from '@/db/schema/sqlite';

export interface ReviewProgress {
  /** Conversations that somebody has read whole; of those, the ones of the random queue. */
  reviewed: number;
  sampled: number;
  reviewers: { name: string; reviewed: number }[];
}

/** How far the review is, on the channels of `within`. */
export async function readReviewProgress(
  db: Database,
  within: ScopedFilter['within'] = null,
): Promise<ReviewProgress> {
  const theirs = within === null ? undefined : inArray(reviews.conversation, idsOf(db, within));
  const [all] = await db
    .select({ n: countDistinct(reviews.conversation) })
    .from(reviews)
    .where(theirs);
  const [random] = await db
    .select({ n: countDistinct(reviews.conversation) })
    .from(reviews)
    .where(and(eq(reviews.sampled, true), theirs));
  const reviewers = await db
    .select({ name: reviews.reviewer, reviewed: sql<number>`count(*)`.mapWith(Number) })
    .from(reviews)
    .where(theirs)
    .groupBy(reviews.reviewer)
    .orderBy(asc(reviews.reviewer));
  return { reviewed: all?.n ?? 0, sampled: random?.n ?? 0, reviewers };
}

function idsOf(db: Database, within: readonly string[]) {
  return db
    .select({ id: conversations.externalId })
    .from(conversations)
    .where(inArray(conversations.channel, within));
}
