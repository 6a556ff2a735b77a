import { and, eq } from 'drizzle-orm';
import type { Transactions } from '@/db/engine';
import { reviews } from '@/db/schema/sqlite';

/** Takes back that a reviewer has read a conversation whole; the verdicts on single findings stay. */
export async function reopenReview(
  engine: Transactions,
  conversation: string,
  reviewer: string,
): Promise<void> {
  await engine.transaction(async (db) => {
    await db
      .delete(reviews)
      .where(and(eq(reviews.conversation, conversation), eq(reviews.reviewer, reviewer)));
  });
}
