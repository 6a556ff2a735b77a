import { eq } from 'drizzle-orm';
import type { Transactions } from '@/db/engine';
import { conversations, findings, reviews, reviewVerdicts } from '@/db/schema/sqlite';

export interface CompletedReview {
  /** External id of the conversation. */
  conversation: string;
  reviewer: string;
  /** The conversation came from `readReviewQueue`, at random, and was not picked by hand. */
  sampled: boolean;
  note?: string | null;
}

/**
 * Marks a conversation as read whole: "nothing to add". The machine's findings that the reviewer said
 * nothing of count as confirmed from now on, also when a later scorer no longer sees them. Only completed
 * reviews count in the corrected rates. Completing again renews it. False where there is no such conversation.
 */
export async function completeReview(
  engine: Transactions,
  review: CompletedReview,
  now: number,
): Promise<boolean> {
  const { conversation, reviewer, sampled, note = null } = review;
  return engine.transaction(async (db) => {
    const [stored] = await db
      .select({ id: conversations.id, messageCount: conversations.messageCount })
      .from(conversations)
      .where(eq(conversations.externalId, conversation));
    if (stored === undefined) return false;
    const found = await db
      .selectDistinct({ kind: findings.kind, messageSeq: findings.messageSeq })
      .from(findings)
      .where(eq(findings.conversationId, stored.id));
    for (const { kind, messageSeq } of found) {
      await db
        .insert(reviewVerdicts)
        .values({ conversation, reviewer, kind, messageSeq, verdict: 'confirmed', note: null, at: now })
        .onConflictDoNothing();
    }
    const { messageCount } = stored;
    await db
      .insert(reviews)
      .values({ conversation, reviewer, sampled, messageCount, note, at: now })
      .onConflictDoUpdate({
        target: [reviews.conversation, reviews.reviewer],
        set: { sampled, messageCount, note, at: now },
      });
    return true;
  });
}
