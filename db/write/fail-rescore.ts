import { and, eq } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { rescores } from '@/db/schema/sqlite';

/** Ends a run that did not succeed, with the one sentence that the reader sees. */
export async function failRescore(
  engine: Engine,
  id: number,
  worker: string,
  error: string,
  now: number,
): Promise<void> {
  await engine.transaction(async (db) => {
    await db
      .update(rescores)
      .set({ status: 'failed', error, finishedAt: now, worker: null })
      .where(and(eq(rescores.id, id), eq(rescores.worker, worker)));
  });
}
