import { and, asc, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import type { AlertMessageRow } from '@/db/read/read-alert-messages';
import { alertMessages } from '@/db/schema/sqlite';
import { STALE_AFTER_MS } from './claim-import';

const CUT_OFF =
  'Trustledger was stopped in the moment of handing it over, so it may have arrived or not; ask before you send it again.';

/** A webhook knows a second copy by its id and gets it once more; a person who reads mail would not. */
const MOST_CUT_OFF = 1;

/**
 * Claims the message that waits longest; null where none is due. What a dead process was just handing over is unsure:
 * a webhook gets it once more, everything else not unasked.
 */
export async function claimAlertMessage(
  engine: Engine,
  worker: string,
  now: number,
): Promise<AlertMessageRow | null> {
  const { state, heartbeatAt, nextAttemptAt, cutOff, by } = alertMessages;
  const dead = or(isNull(heartbeatAt), lt(heartbeatAt, now - STALE_AFTER_MS));
  const handing = and(eq(state, 'handing'), dead);
  const free = or(and(eq(state, 'waiting'), lte(nextAttemptAt, now)), and(eq(state, 'sending'), dead));
  const [any] = await engine.db
    .select({ id: alertMessages.id })
    .from(alertMessages)
    .where(or(handing, free))
    .limit(1);
  if (!any) return null;
  return engine.transaction(async (db) => {
    await db
      .update(alertMessages)
      .set({ cutOff: sql`${cutOff} + 1`, state: 'sending' })
      .where(handing);
    await db
      .update(alertMessages)
      .set({ state: 'unsure', error: CUT_OFF, worker: null, heartbeatAt: null })
      .where(
        and(eq(state, 'sending'), dead, or(gt(cutOff, MOST_CUT_OFF), and(eq(by, 'mail'), gt(cutOff, 0)))),
      );
    const [next] = await db
      .select()
      .from(alertMessages)
      .where(free)
      .orderBy(asc(nextAttemptAt), asc(alertMessages.id))
      .limit(1);
    if (!next) return null;
    const [claimed] = await db
      .update(alertMessages)
      .set({ state: 'sending', worker, heartbeatAt: now, attempts: next.attempts + 1 })
      .where(eq(alertMessages.id, next.id))
      .returning();
    return claimed ?? null;
  });
}
