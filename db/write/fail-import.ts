import { and, eq } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';

/**
 * Ends work that did not succeed, with the one sentence that the reader sees. An undo that fails
 * leaves the import as it was: done.
 */
export async function failImport(
  engine: Engine,
  importId: number,
  worker: string,
  error: string,
  now: number,
  { undo }: { undo: boolean },
): Promise<void> {
  const outcome = undo
    ? { status: 'done' as const }
    : { status: 'failed' as const, finishedAt: now, messagesAdded: 0 };
  await engine.transaction(async (db) => {
    await db
      .update(imports)
      .set({ ...outcome, error, worker: null })
      .where(and(eq(imports.id, importId), eq(imports.worker, worker)));
  });
}
