import { and, inArray, isNull } from 'drizzle-orm';
import type { Transactions } from '@/db/engine';
import { rescores } from '@/db/schema/sqlite';

/** Queues a run that scores all conversations again that are out of date, unless one is under way, and gives its id. */
export async function requestRescore(engine: Transactions, now: number): Promise<number> {
  return engine.transaction(async (db) => {
    const [busy] = await db
      .select({ id: rescores.id })
      .from(rescores)
      .where(and(isNull(rescores.settings), inArray(rescores.status, ['queued', 'scoring', 'storing'])))
      .limit(1);
    if (busy) return busy.id;
    const [queued] = await db
      .insert(rescores)
      .values({ status: 'queued', createdAt: now })
      .returning({ id: rescores.id });
    if (!queued) throw new Error('The run was not stored.');
    return queued.id;
  });
}
