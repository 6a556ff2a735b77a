import { and, eq, isNull } from 'drizzle-orm';
import type { Mapping } from '@/core/ingest/mapping';
import type { Database } from '@/db/database';
import { mappings } from '@/db/schema/sqlite';

/**
 * Keeps how files with these headers are to be read, in place of what was kept before: under a name, or
 * (null) remembered for the next file like it. Inside the caller's transaction.
 */
export async function keepMapping(
  db: Database,
  { signature, name, mapping }: { signature: string; name: string | null; mapping: Mapping },
  now: number,
): Promise<void> {
  await forgetMapping(db, name === null ? { signature } : { name });
  await db.insert(mappings).values({ signature, name, mapping: JSON.stringify(mapping), usedAt: now });
}

/** Forgets what is remembered for these headers, or the mapping with this name. */
export async function forgetMapping(
  db: Database,
  which: { signature: string } | { name: string },
): Promise<void> {
  const named =
    'name' in which
      ? eq(mappings.name, which.name)
      : and(eq(mappings.signature, which.signature), isNull(mappings.name));
  await db.delete(mappings).where(named);
}
