import { dayInZone } from '@/core/time/local-day';
import type { Engine } from '@/db/engine';
import { readSettings } from '@/db/read/read-settings';
import { readUpkeep } from '@/db/read/read-upkeep';
import { noteHead } from '@/jobs/audit/note-head';
import type { FileStore } from '@/jobs/file-store';
import { purge } from './purge';
import { retain } from './retain';

/**
 * What is to be done once a day and whenever something is left of an erasure: soon after midnight in the time zone
 * of the workspace, or as soon as the server runs and nothing is imported.
 */
export async function keepHouse(
  context: { engine: Engine; files: FileStore; database: string },
  now: number,
): Promise<void> {
  const { engine } = context;
  await purge(context);
  const { timeZone } = await readSettings(engine.db);
  if ((await readUpkeep(engine.db, 'retained')) === dayInZone(timeZone, now)) return;
  await noteHead(context, now);
  await retain(context, now);
}
