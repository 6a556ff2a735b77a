import type { Database } from '@/db/database';
import { people } from '@/db/schema/sqlite';

/** Whether anybody has an account yet. */
export async function readHasPeople(db: Database): Promise<boolean> {
  const [anybody] = await db.select({ id: people.id }).from(people).limit(1);
  return anybody !== undefined;
}
