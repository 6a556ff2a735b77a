import { and, eq } from 'drizzle-orm';
import type { Transactions } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { rememberMapping } from './remember-mapping';

/**
 * The user's yes to what was found of a file: it is queued to be stored, and the next file like it is read
 * with the same corrections, or with none where this one needed none. False where there is none with this id that waits for it.
 */
export async function approveImport(
  engine: Transactions,
  importId: number,
  { acceptedBadRows }: { acceptedBadRows: boolean },
  now: number,
): Promise<boolean> {
  return engine.transaction(async (db) => {
    const [approved] = await db
      .update(imports)
      .set({ status: 'queued', acceptedBadRows, attempts: 0 })
      .where(and(eq(imports.id, importId), eq(imports.status, 'waiting')))
      .returning();
    if (!approved) return false;
    await rememberMapping(db, approved, now);
    return true;
  });
}
