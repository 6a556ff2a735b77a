import { desc, isNotNull, isNull } from 'drizzle-orm';
import { settingsSchema } from '@/core/settings/settings';
import type { Database } from '@/db/database';
import { rescores } from '@/db/schema/sqlite';
import { readRescore } from './read-rescore';

/** The settings that are proposed, with the run that says what they would change; null where none are. */
export async function readProposal(db: Database) {
  const [last] = await db
    .select({ id: rescores.id })
    .from(rescores)
    .where(isNotNull(rescores.settings))
    .orderBy(desc(rescores.id))
    .limit(1);
  const run = last ? await readRescore(db, last.id) : null;
  if (run === null) return null;
  const proposed = settingsSchema.safeParse(JSON.parse(run.settings ?? '{}'));
  return proposed.success ? { ...run, proposed: proposed.data } : null;
}

/** The last run that scored the workspace again, whatever came of it; null where none ever did. */
export async function readLastRescore(db: Database) {
  const [last] = await db
    .select({ id: rescores.id })
    .from(rescores)
    .where(isNull(rescores.settings))
    .orderBy(desc(rescores.id))
    .limit(1);
  return last ? readRescore(db, last.id) : null;
}
