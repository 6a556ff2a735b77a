import { eq } from 'drizzle-orm';
import type { ImportKind } from '@/core/ingest/import-kind';
import type { Engine } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { forgetRecords } from './forget-records';
import { holdClaim } from './hold-claim';

/** Begins a claimed import of customers or policies: what an earlier attempt left behind is gone. */
export async function beginRecords(
  engine: Engine,
  importId: number,
  worker: string,
  kind: ImportKind,
): Promise<void> {
  await engine.transaction(async (db) => {
    await holdClaim(db, importId, worker);
    await forgetRecords(db, importId);
    await db.update(imports).set({ kind }).where(eq(imports.id, importId));
  });
}
