import { and, asc, eq, isNull, lt, lte, notInArray, or } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import type { DeliveryRow } from '@/db/read/read-deliveries';
import { deliveries } from '@/db/schema/sqlite';
import { STALE_AFTER_MS } from './claim-import';

const CUT_OFF =
  'Trustledger was stopped in the moment of handing the mail over, so it may have arrived or not; ask before you send it again.';

/**
 * Claims the mail that waits longest, or that a dead process left behind before the server had it; null where
 * none is due. What a dead process was just handing over is not sent again: it becomes unsure. With `month` only
 * that month's mails are considered, and those that wait for another attempt are due at once. `but` are left out.
 */
export async function claimDelivery(
  engine: Engine,
  worker: string,
  now: number,
  { month, but = [] }: { month?: string; but?: readonly number[] } = {},
): Promise<DeliveryRow | null> {
  const dead = or(isNull(deliveries.heartbeatAt), lt(deliveries.heartbeatAt, now - STALE_AFTER_MS));
  const handing = and(eq(deliveries.state, 'handing'), dead);
  const waiting = eq(deliveries.state, 'waiting');
  const free = or(
    month === undefined ? and(waiting, lte(deliveries.nextAttemptAt, now)) : waiting,
    and(eq(deliveries.state, 'sending'), dead),
  );
  const due = and(
    free,
    month === undefined ? undefined : eq(deliveries.month, month),
    but.length === 0 ? undefined : notInArray(deliveries.id, [...but]),
  );
  const [any] = await engine.db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(or(handing, due))
    .limit(1);
  if (!any) return null;
  return engine.transaction(async (db) => {
    await db.update(deliveries).set({ state: 'unsure', error: CUT_OFF }).where(handing);
    const [next] = await db
      .select()
      .from(deliveries)
      .where(due)
      .orderBy(asc(deliveries.nextAttemptAt), asc(deliveries.id))
      .limit(1);
    if (!next) return null;
    const [claimed] = await db
      .update(deliveries)
      .set({ state: 'sending', worker, heartbeatAt: now, attempts: next.attempts + 1 })
      .where(eq(deliveries.id, next.id))
      .returning();
    return claimed ?? null;
  });
}
