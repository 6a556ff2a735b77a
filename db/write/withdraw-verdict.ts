import { and, eq } from 'drizzle-orm';
import type { Transactions } from '@/db/engine';
import { reviewVerdicts } from '@/db/schema/sqlite';
import type { ReviewedFinding } from './record-verdict';

/** Takes back what a reviewer said of one finding; nothing happens where nothing was said. */
export async function withdrawVerdict(engine: Transactions, finding: ReviewedFinding): Promise<void> {
  const { conversation, reviewer, kind, messageSeq } = finding;
  await engine.transaction(async (db) => {
    await db
      .delete(reviewVerdicts)
      .where(
        and(
          eq(reviewVerdicts.conversation, conversation),
          eq(reviewVerdicts.reviewer, reviewer),
          eq(reviewVerdicts.kind, kind),
          eq(reviewVerdicts.messageSeq, messageSeq),
        ),
      );
  });
}
