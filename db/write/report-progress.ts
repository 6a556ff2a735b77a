import { eq } from 'drizzle-orm';
import type { ImportStatus } from '@/core/ingest/import-status';
import type { Engine } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { holdClaim } from './hold-claim';

export interface ImportProgress {
  status: ImportStatus;
  bytesRead: number;
  rowsRead: number;
  messagesAdded: number;
  problems: number;
}

/** Writes how far an import is, as its worker's sign of life. Throws where it is not theirs or not wanted any more. */
export async function reportProgress(
  engine: Engine,
  importId: number,
  worker: string,
  progress: ImportProgress,
  now: number,
): Promise<void> {
  await engine.transaction(async (db) => {
    await holdClaim(db, importId, worker);
    await db
      .update(imports)
      .set({ ...progress, heartbeatAt: now })
      .where(eq(imports.id, importId));
  });
}
