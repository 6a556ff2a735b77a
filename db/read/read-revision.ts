import type { Database } from '@/db/database';
import { dataSpan } from '@/db/schema/sqlite';

/** A number that rises with every change of conversations; 0 before the first. */
export async function readRevision(db: Database): Promise<number> {
  const [span] = await db.select({ revision: dataSpan.revision }).from(dataSpan);
  return span?.revision ?? 0;
}
