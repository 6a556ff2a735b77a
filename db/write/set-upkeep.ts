import { eq } from 'drizzle-orm';
import type { UpkeepKey } from '@/core/retention/upkeep-key';
import type { Database } from '@/db/database';
import { upkeep } from '@/db/schema/sqlite';

/** Remembers a value of the workspace's upkeep, or forgets it (null), in the caller's transaction. */
export async function setUpkeep(db: Database, key: UpkeepKey, value: string | null): Promise<void> {
  if (value === null) await db.delete(upkeep).where(eq(upkeep.key, key));
  else {
    await db.insert(upkeep).values({ key, value }).onConflictDoUpdate({ target: upkeep.key, set: { value } });
  }
}
