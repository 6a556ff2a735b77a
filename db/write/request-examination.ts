import { and, eq, inArray } from 'drizzle-orm';
import type { Mapping } from '@/core/ingest/mapping';
import type { Transactions } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';

/**
 * Has the file of an import looked through again as the user corrects it; nothing of it is stored yet. A look
 * that is under way begins anew: its worker finds the import taken over. False where there is none with this
 * id that waits for the user, is being looked through or was refused.
 */
export async function requestExamination(
  engine: Transactions,
  importId: number,
  mapping: Mapping,
): Promise<boolean> {
  const updated = await engine.transaction(async (db) =>
    db
      .update(imports)
      .set({
        status: 'examining',
        mapping: JSON.stringify(mapping),
        heartbeatAt: null,
        worker: null,
        attempts: 0,
        error: null,
      })
      .where(and(eq(imports.id, importId), inArray(imports.status, ['waiting', 'examining', 'failed'])))
      .returning({ id: imports.id }),
  );
  return updated.length > 0;
}
