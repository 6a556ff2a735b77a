import { eq } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { forgetRecords } from './forget-records';
import { holdClaim } from './hold-claim';

/** Takes an import of customers or policies out again: what earlier ones said counts as before. */
export async function undoRecords(
  engine: Engine,
  importId: number,
  worker: string,
  now: number,
): Promise<void> {
  await engine.transaction(async (db) => {
    await holdClaim(db, importId, worker);
    await forgetRecords(db, importId);
    await db
      .update(imports)
      .set({ status: 'undone', finishedAt: now, worker: null })
      .where(eq(imports.id, importId));
  });
}
