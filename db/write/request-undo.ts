import { and, eq } from 'drizzle-orm';
import type { Transactions } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';

/** Queues the undo of a finished import. False where there is none with this id that can be undone. */
export async function requestUndo(engine: Transactions, importId: number): Promise<boolean> {
  const updated = await engine.transaction(async (db) =>
    db
      .update(imports)
      .set({ status: 'undo_queued', heartbeatAt: null, attempts: 0 })
      .where(and(eq(imports.id, importId), eq(imports.status, 'done')))
      .returning({ id: imports.id }),
  );
  return updated.length > 0;
}
