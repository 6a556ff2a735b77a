import { eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { ImportCancelled } from '@/db/import-cancelled';
import { imports } from '@/db/schema/sqlite';
import { TakenOver } from '@/db/taken-over';

/** Makes sure, inside the caller's transaction, that the import is this worker's and still wanted. */
export async function holdClaim(db: Database, importId: number, worker: string): Promise<void> {
  const { worker: holder, status } = imports;
  const [row] = await db.select({ holder, status }).from(imports).where(eq(imports.id, importId));
  if (row?.holder !== worker) throw new TakenOver();
  if (row.status === 'cancelling') throw new ImportCancelled(importId);
}
