import { and, eq, inArray } from 'drizzle-orm';
import type { ImportStatus } from '@/core/ingest/import-status';
import type { Transactions } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';

/** Nobody works on these: whichever worker comes next may clear them away. */
const AT_REST: ImportStatus[] = ['waiting', 'queued'];

/** These have a worker, who notices at its next sign of life, or had one, who is dead. */
const AT_WORK: ImportStatus[] = ['examining', 'reading'];

/**
 * Calls an import off that is not stored yet. False where there is none with this id or it is too late:
 * what is being stored can be undone.
 */
export async function requestCancel(engine: Transactions, importId: number): Promise<boolean> {
  return engine.transaction(async (db) => {
    const cancel = (statuses: ImportStatus[], rest: { heartbeatAt?: null; worker?: null }) =>
      db
        .update(imports)
        .set({ status: 'cancelling', attempts: 0, ...rest })
        .where(and(eq(imports.id, importId), inArray(imports.status, statuses)))
        .returning({ id: imports.id });
    const resting = await cancel(AT_REST, { heartbeatAt: null, worker: null });
    const working = await cancel(AT_WORK, {});
    return resting.length + working.length > 0;
  });
}
