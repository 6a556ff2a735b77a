import { and, eq, inArray, isNull } from 'drizzle-orm';
import { amendMapping } from '@/core/ingest/amend-mapping';
import { isUnderWay } from '@/core/ingest/import-status';
import { type Mapping, parseMapping } from '@/core/ingest/mapping';
import type { Transactions } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { rememberMapping } from './remember-mapping';

/**
 * Has the stored file of a finished import read again as the user corrects it now, on top of what was
 * corrected before: an import of its own, which takes the other's place in one step when it is done. Until
 * then, and if it fails, the other stays. Gives the new import's id; null where there is no import of
 * conversations with this id that is done and whose file is still there, or where it is being tried again already.
 */
export async function requestRetry(
  engine: Transactions,
  importId: number,
  amendment: Mapping,
  now: number,
): Promise<number | null> {
  return engine.transaction(async (db) => {
    const [done] = await db
      .select()
      .from(imports)
      .where(
        and(
          eq(imports.id, importId),
          eq(imports.status, 'done'),
          eq(imports.kind, 'transcripts'),
          isNull(imports.fileDeletedAt),
        ),
      );
    if (!done) return null;
    const others = await db
      .select()
      .from(imports)
      .where(inArray(imports.replaces, [importId]));
    if (others.some(({ status }) => isUnderWay(status))) return null;
    const { fileName, sha256, sizeBytes, survey } = done;
    const before = done.mapping === null ? {} : (parseMapping(JSON.parse(done.mapping)).mapping ?? {});
    const mapping = JSON.stringify(amendMapping(before, amendment));
    const [retry] = await db
      .insert(imports)
      .values({
        fileName,
        sha256,
        sizeBytes,
        survey,
        mapping,
        status: 'queued',
        createdAt: now,
        replaces: importId,
        // The user has seen its problems and works on them.
        acceptedBadRows: true,
      })
      .returning();
    if (!retry) throw new Error('The import was not stored.');
    await rememberMapping(db, retry, now);
    return retry.id;
  });
}
