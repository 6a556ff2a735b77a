import { and, eq } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { alertMessages } from '@/db/schema/sqlite';
import type { DeliveryOutcome } from './settle-delivery';

/** Writes how an attempt ended, where the message is still this worker's. */
export async function settleAlertMessage(
  engine: Engine,
  id: string,
  worker: string,
  outcome: DeliveryOutcome,
  now: number,
): Promise<void> {
  const sent = outcome.state === 'sent' ? { sentAt: now, error: null } : {};
  await engine.transaction(async (db) => {
    await db
      .update(alertMessages)
      .set({ ...outcome, worker: null, heartbeatAt: null, ...sent })
      .where(and(eq(alertMessages.id, id), eq(alertMessages.worker, worker)));
  });
}
