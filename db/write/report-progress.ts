import { and, eq } from 'drizzle-orm';
import type { ImportStatus } from '@/core/ingest/import-status';
import type { Engine } from '@/db/engine';
import { ImportTakenOver } from '@/db/import-taken-over';
import { imports } from '@/db/schema/sqlite';

export interface ImportProgress {
  status: ImportStatus;
  bytesRead: number;
  rowsRead: number;
  messagesAdded: number;
  problems: number;
}

/** Writes how far an import is, as its worker's sign of life. Throws where it is not theirs any more. */
export async function reportProgress(
  engine: Engine,
  importId: number,
  worker: string,
  progress: ImportProgress,
  now: number,
): Promise<void> {
  const updated = await engine.transaction(async (db) =>
    db
      .update(imports)
      .set({ ...progress, heartbeatAt: now })
      .where(and(eq(imports.id, importId), eq(imports.worker, worker)))
      .returning({ id: imports.id }),
  );
  if (updated.length === 0) throw new ImportTakenOver(importId);
}
