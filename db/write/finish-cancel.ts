import { and, eq } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { forgetRecords } from './forget-records';

/** Marks an import as cancelled, with nothing of it left. */
export async function finishCancel(
  engine: Engine,
  importId: number,
  worker: string,
  now: number,
): Promise<void> {
  await engine.transaction(async (db) => {
    const mine = and(eq(imports.id, importId), eq(imports.worker, worker), eq(imports.status, 'cancelling'));
    const cancelled = await db
      .update(imports)
      .set({ status: 'cancelled', finishedAt: now, worker: null, messagesAdded: 0, problems: 0 })
      .where(mine)
      .returning({ id: imports.id });
    if (cancelled.length > 0) await forgetRecords(db, importId);
  });
}
