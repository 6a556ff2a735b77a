import { and, eq, inArray } from 'drizzle-orm';
import type { Transactions } from '@/db/engine';
import { deliveries } from '@/db/schema/sqlite';

/** Queues a mail again that failed, or of which nobody knows; false where there is none, as where it was sent. */
export async function requestResend(engine: Transactions, id: number, now: number): Promise<boolean> {
  const queued = await engine.transaction((db) =>
    db
      .update(deliveries)
      .set({ state: 'waiting', attempts: 0, nextAttemptAt: now, worker: null, heartbeatAt: null })
      .where(and(eq(deliveries.id, id), inArray(deliveries.state, ['failed', 'unsure'])))
      .returning({ id: deliveries.id }),
  );
  return queued.length > 0;
}
