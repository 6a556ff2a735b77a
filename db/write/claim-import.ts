import { and, asc, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import type { ImportStatus } from '@/core/ingest/import-status';
import type { Database } from '@/db/database';
import type { Engine } from '@/db/engine';
import type { ImportRow } from '@/db/read/read-imports';
import { imports } from '@/db/schema/sqlite';

/** A worker that has given no sign of life for this long is taken for dead. */
export const STALE_AFTER_MS = 10_000;

const QUEUED: ImportStatus[] = ['queued', 'undo_queued'];
const ACTIVE: ImportStatus[] = ['examining', 'reading', 'storing', 'cancelling', 'undoing'];

/** What a claim makes of an import; the others stay what they are. */
const WORK_ON: Partial<Record<ImportStatus, ImportStatus>> = {
  queued: 'reading',
  storing: 'reading',
  undo_queued: 'undoing',
};

/** Work that reads the file from its beginning. */
const FROM_THE_START: ReadonlySet<ImportStatus> = new Set(['examining', 'reading']);

/**
 * Claims the oldest work there is: what waits, or what a dead worker left behind. With `id` only
 * that import is considered. null where there is nothing to do.
 */
export async function claimImport(
  engine: Engine,
  worker: string,
  now: number,
  id?: number,
): Promise<ImportRow | null> {
  const free = or(
    inArray(imports.status, QUEUED),
    and(
      inArray(imports.status, ACTIVE),
      or(isNull(imports.heartbeatAt), lt(imports.heartbeatAt, now - STALE_AFTER_MS)),
    ),
  );
  const wanted = id === undefined ? free : and(free, eq(imports.id, id));
  const [waiting] = await engine.db.select({ id: imports.id }).from(imports).where(wanted).limit(1);
  if (!waiting) return null;
  return engine.transaction((db) => claim(db, worker, now, wanted));
}

async function claim(db: Database, worker: string, now: number, wanted: ReturnType<typeof and>) {
  const [next] = await db.select().from(imports).where(wanted).orderBy(asc(imports.id)).limit(1);
  if (!next) return null;
  const status = WORK_ON[next.status] ?? next.status;
  const [claimed] = await db
    .update(imports)
    .set({
      status,
      worker,
      attempts: next.attempts + 1,
      heartbeatAt: now,
      error: null,
      ...(FROM_THE_START.has(status) ? { startedAt: now, bytesRead: 0, rowsRead: 0 } : {}),
    })
    .where(eq(imports.id, next.id))
    .returning();
  return claimed ?? null;
}
