import { eq } from 'drizzle-orm';
import type { UpkeepKey } from '@/core/retention/upkeep-key';
import type { Database } from '@/db/database';
import { upkeep } from '@/db/schema/sqlite';

/** What is remembered of the workspace's upkeep; null where nothing is. */
export async function readUpkeep(db: Database, key: UpkeepKey): Promise<string | null> {
  const [row] = await db.select().from(upkeep).where(eq(upkeep.key, key));
  return row?.value ?? null;
}
