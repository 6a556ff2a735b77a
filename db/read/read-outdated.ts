import { and, asc, count, gt } from 'drizzle-orm';
import { scorerStamp } from '@/core/scoring/scorer-stamp';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';
import { outdated } from './outdated';
import type { StoredConversationKey } from './read-parts';

/** How conversations are to be scored: by these settings and under these policies. */
export type Judge = Pick<ScoringBasis, 'settings' | 'registerVersion'>;

/** How many conversations were scored by another scorer, other settings or other policies than these. */
export async function countOutdated(db: Database, { settings, registerVersion }: Judge): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(conversations)
    .where(outdated(registerVersion, scorerStamp(settings)));
  return row?.n ?? 0;
}

/** The next of them by key, behind `after` (0 for the first). */
export async function readOutdated(
  db: Database,
  { settings, registerVersion }: Judge,
  { after, limit }: { after: number; limit: number },
): Promise<StoredConversationKey[]> {
  const { id, externalId, revision, day, textDeletedAt } = conversations;
  return db
    .select({ id, externalId, revision, day, textDeletedAt })
    .from(conversations)
    .where(and(gt(id, after), outdated(registerVersion, scorerStamp(settings))))
    .orderBy(asc(id))
    .limit(limit);
}
