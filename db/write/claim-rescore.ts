import { and, asc, desc, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import type { RescoreStatus } from '@/core/scoring/rescore-status';
import type { Database } from '@/db/database';
import type { Engine } from '@/db/engine';
import { anyJudgedByOthers, readJudge } from '@/db/read/read-judge';
import { rescores } from '@/db/schema/sqlite';
import { STALE_AFTER_MS } from './claim-import';

export type RescoreRow = typeof rescores.$inferSelect;

const ACTIVE: RescoreStatus[] = ['scoring', 'storing'];

/**
 * Claims a run that waits or that a dead worker left behind. Where there is none, one is begun if other
 * policies are in force than those that judged the conversations. null where there is nothing to do.
 */
export async function claimRescore(engine: Engine, worker: string, now: number): Promise<RescoreRow | null> {
  const free = or(
    eq(rescores.status, 'queued'),
    and(
      inArray(rescores.status, ACTIVE),
      or(isNull(rescores.heartbeatAt), lt(rescores.heartbeatAt, now - STALE_AFTER_MS)),
    ),
  );
  const waiting = await engine.db.select({ id: rescores.id }).from(rescores).where(free).limit(1);
  if (waiting.length === 0 && !(await isDue(engine.db))) return null;
  return engine.transaction(async (db) => {
    const [next] = await db.select().from(rescores).where(free).orderBy(asc(rescores.id)).limit(1);
    const claim = { status: 'scoring' as const, worker, heartbeatAt: now, startedAt: now, error: null };
    if (next) {
      const attempts = next.attempts + 1;
      const [claimed] = await db
        .update(rescores)
        .set({ ...claim, attempts, looked: 0 })
        .where(eq(rescores.id, next.id))
        .returning();
      return claimed ?? null;
    }
    if (!(await isDue(db))) return null;
    const [begun] = await db
      .insert(rescores)
      .values({ ...claim, createdAt: now, attempts: 1, registerVersion: await readJudge(db) })
      .returning();
    return begun ?? null;
  });
}

/** Whether a run is to be begun unasked: not beside another one, and not again where it failed. */
async function isDue(db: Database): Promise<boolean> {
  const judge = await readJudge(db);
  if (!(await anyJudgedByOthers(db, judge))) return false;
  const [last] = await db
    .select()
    .from(rescores)
    .where(isNull(rescores.settings))
    .orderBy(desc(rescores.id))
    .limit(1);
  if (!last || last.status === 'done') return true;
  return last.status === 'failed' && last.registerVersion !== judge;
}
