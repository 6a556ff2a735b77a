import { type Actor, SCHEDULE } from '@/core/audit/event';
import { filesBefore, textRules } from '@/core/retention/text-rules';
import { instantIn } from '@/core/time/instant-in';
import { dayInZone } from '@/core/time/local-day';
import type { Engine } from '@/db/engine';
import { readSettings } from '@/db/read/read-settings';
import { readWorkUnderWay } from '@/db/read/read-work-under-way';
import { deleteFiles, wornImports } from '@/db/retention/delete-files';
import { deleteTexts } from '@/db/retention/delete-texts';
import { recordEvent } from '@/db/write/record-event';
import { setUpkeep } from '@/db/write/set-upkeep';
import type { FileStore } from '@/jobs/file-store';
import { purge } from './purge';

export interface Retained {
  /** Conversations whose words were deleted. */
  conversations: number;
  /** Imported files that were deleted. */
  files: number;
}

/**
 * Deletes what the settings say is not to be kept any longer, and sees to it that nothing of it is left in the
 * workspace's files. Gives null where an import or a new scoring is under way: then it is to be tried again, and
 * what was done is done. A crash at any moment leaves the rest to the next run.
 */
export async function retain(
  { engine, files }: { engine: Engine; files: FileStore },
  now: number,
  actor: Actor = SCHEDULE,
): Promise<Retained | null> {
  const { retention, timeZone } = await readSettings(engine.db);
  const today = dayInZone(timeZone, now);
  const rules = textRules(retention, today);
  let conversations = 0;
  for (;;) {
    const deleted = await deleteTexts(engine, rules, now, actor);
    if (deleted === null) return null;
    if (deleted === 0) break;
    conversations += deleted;
  }
  const before = filesBefore(rules);
  const removed =
    before === null ? [] : await deleteOldFiles({ engine, files }, instantOf(before, timeZone), now, actor);
  if (removed === null) return null;
  for (const sha256 of removed) await files.remove(sha256);
  if (!(await purge({ engine, files }))) return null;
  await engine.transaction((db) => setUpkeep(db, 'retained', today));
  return { conversations, files: removed.length };
}

function deleteOldFiles(
  { engine, files }: { engine: Engine; files: FileStore },
  before: number,
  now: number,
  actor: Actor,
): Promise<string[] | null> {
  const isThere = (sha256: string) => files.has(sha256);
  return engine.transaction(async (db) => {
    if (await readWorkUnderWay(db)) return null;
    const removed = await deleteFiles(db, wornImports(db, before), { now, isThere });
    if (removed.length > 0) {
      await recordEvent(db, actor, { kind: 'text-deleted', details: { files: removed.length } }, now);
      await setUpkeep(db, 'purge', String(now));
    }
    return removed;
  });
}

function instantOf(day: string, timeZone: string): number {
  return instantIn(timeZone)(Date.parse(`${day}T00:00:00Z`));
}
