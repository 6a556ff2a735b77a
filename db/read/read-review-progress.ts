import { asc, countDistinct, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { reviews } from '@/db/schema/sqlite';

export interface ReviewProgress {
  /** Conversations that somebody has read whole; of those, the ones of the random queue. */
  reviewed: number;
  sampled: number;
  reviewers: { name: string; reviewed: number }[];
}

/** How far the review is. */
export async function readReviewProgress(db: Database): Promise<ReviewProgress> {
  const [all] = await db.select({ n: countDistinct(reviews.conversation) }).from(reviews);
  const [random] = await db
    .select({ n: countDistinct(reviews.conversation) })
    .from(reviews)
    .where(eq(reviews.sampled, true));
  const reviewers = await db
    .select({ name: reviews.reviewer, reviewed: sql<number>`count(*)`.mapWith(Number) })
    .from(reviews)
    .groupBy(reviews.reviewer)
    .orderBy(asc(reviews.reviewer));
  return { reviewed: all?.n ?? 0, sampled: random?.n ?? 0, reviewers };
}
