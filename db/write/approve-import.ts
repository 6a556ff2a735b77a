import { and, eq } from 'drizzle-orm';
import { examinedIn } from '@/core/ingest/examined';
import { parseMapping } from '@/core/ingest/mapping';
import type { Engine } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { keepMapping } from './keep-mapping';

/**
 * The user's yes to what was found of a file: it is queued to be stored, and the next file like it is read
 * with the same corrections. False where there is none with this id that waits for it.
 */
export async function approveImport(
  engine: Engine,
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
    const examined = examinedIn(approved);
    if (approved.mapping !== null && examined?.kind === 'transcripts') {
      const { mapping } = parseMapping(JSON.parse(approved.mapping));
      const { signature } = examined.understanding;
      if (mapping) await keepMapping(db, { signature, name: null, mapping }, now);
    }
    return true;
  });
}
