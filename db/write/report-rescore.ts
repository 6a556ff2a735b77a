import { and, eq } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { rescores } from '@/db/schema/sqlite';
import { TakenOver } from '@/db/taken-over';

export interface RescoreProgress {
  status: 'scoring' | 'storing';
  /** Conversations that were out of date, and those of them that have been scored again. */
  stale: number;
  looked: number;
}

/** Writes how far a run is, as its worker's sign of life. Throws TakenOver where it is not theirs any more. */
export async function reportRescore(
  engine: Engine,
  id: number,
  worker: string,
  progress: RescoreProgress,
  now: number,
): Promise<void> {
  const updated = await engine.transaction(async (db) =>
    db
      .update(rescores)
      .set({ ...progress, heartbeatAt: now })
      .where(and(eq(rescores.id, id), eq(rescores.worker, worker)))
      .returning({ id: rescores.id }),
  );
  if (updated.length === 0) throw new TakenOver();
}
