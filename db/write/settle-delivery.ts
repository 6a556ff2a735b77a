import { and, eq } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { deliveries } from '@/db/schema/sqlite';

/** How an attempt ended. */
export type DeliveryOutcome =
  | { state: 'sent' }
  | { state: 'failed' | 'unsure'; error: string }
  | { state: 'waiting'; error: string; nextAttemptAt: number };

/** Writes how an attempt ended, where the mail is still this worker's. */
export async function settleDelivery(
  engine: Engine,
  id: number,
  worker: string,
  outcome: DeliveryOutcome,
  now: number,
): Promise<void> {
  const sent = outcome.state === 'sent';
  await engine.transaction(async (db) => {
    await db
      .update(deliveries)
      .set({ ...outcome, worker: null, heartbeatAt: null, ...(sent ? { sentAt: now, error: null } : {}) })
      .where(and(eq(deliveries.id, id), eq(deliveries.worker, worker)));
  });
}
