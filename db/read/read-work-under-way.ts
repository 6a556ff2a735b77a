import { inArray, notInArray } from 'drizzle-orm';
import { IMPORT_STATUSES, isUnderWay } from '@/core/ingest/import-status';
import type { Database } from '@/db/database';
import { imports, rescores } from '@/db/schema/sqlite';

const RUNNING = ['scoring', 'storing'] as const;

/** Whether anything is being read, stored, undone or scored, or waits for that. */
export async function readWorkUnderWay(db: Database): Promise<boolean> {
  const atRest = IMPORT_STATUSES.filter((status) => !isUnderWay(status));
  const [busy] = await db
    .select({ id: imports.id })
    .from(imports)
    .where(notInArray(imports.status, atRest))
    .limit(1);
  if (busy) return true;
  const [scoring] = await db
    .select({ id: rescores.id })
    .from(rescores)
    .where(inArray(rescores.status, [...RUNNING]))
    .limit(1);
  return scoring !== undefined;
}
