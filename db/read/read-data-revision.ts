import type { Database } from '@/db/database';
import { dataSpan } from '@/db/schema/sqlite';

/** Grows with every change of conversations or their scores; 0 where there never was one. */
export async function readDataRevision(db: Database): Promise<number> {
  const [span] = await db.select({ revision: dataSpan.revision }).from(dataSpan);
  return span?.revision ?? 0;
}
