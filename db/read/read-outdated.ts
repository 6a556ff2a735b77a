import { and, asc, count, gt } from 'drizzle-orm';
import { SCORER_VERSION } from '@/core/scoring/scorer-version';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';
import { outdated } from './outdated';
import type { StoredConversationKey } from './read-parts';

/** How many conversations were scored by another scorer or other policies than those in force. */
export async function countOutdated(db: Database, registerVersion: number | null): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(conversations)
    .where(outdated(registerVersion, SCORER_VERSION));
  return row?.n ?? 0;
}

/** The next of them by key, behind `after` (0 for the first). */
export async function readOutdated(
  db: Database,
  registerVersion: number | null,
  { after, limit }: { after: number; limit: number },
): Promise<StoredConversationKey[]> {
  const { id, externalId, revision, day } = conversations;
  return db
    .select({ id, externalId, revision, day })
    .from(conversations)
    .where(and(gt(id, after), outdated(registerVersion, SCORER_VERSION)))
    .orderBy(asc(id))
    .limit(limit);
}
