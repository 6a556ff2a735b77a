import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { reviews, reviewVerdicts } from '@/db/schema/sqlite';

/**
 * What people have said of a conversation (its external id): `verdicts` on single findings, and `reviews`,
 * one for each reviewer who has read it whole. Both empty where nobody looked at it.
 */
export async function readReview(db: Database, conversation: string) {
  const verdicts = await db
    .select()
    .from(reviewVerdicts)
    .where(eq(reviewVerdicts.conversation, conversation))
    .orderBy(asc(reviewVerdicts.messageSeq), asc(reviewVerdicts.kind), asc(reviewVerdicts.reviewer));
  const whole = await db
    .select()
    .from(reviews)
    .where(eq(reviews.conversation, conversation))
    .orderBy(asc(reviews.at), asc(reviews.reviewer));
  return { verdicts, reviews: whole };
}
