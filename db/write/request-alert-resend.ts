import { and, eq, inArray } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { alertMessages } from '@/db/schema/sqlite';

/** Queues a message again that failed, or of which nobody knows; false where there is none. */
export async function requestAlertResend(engine: Engine, id: string, now: number): Promise<boolean> {
  const queued = await engine.transaction((db) =>
    db
      .update(alertMessages)
      .set({ state: 'waiting', attempts: 0, cutOff: 0, nextAttemptAt: now, worker: null, heartbeatAt: null })
      .where(and(eq(alertMessages.id, id), inArray(alertMessages.state, ['failed', 'unsure'])))
      .returning({ id: alertMessages.id }),
  );
  return queued.length > 0;
}
