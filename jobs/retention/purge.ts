import type { Engine } from '@/db/engine';
import { readImports } from '@/db/read/read-imports';
import { readUpkeep } from '@/db/read/read-upkeep';
import { readWorkUnderWay } from '@/db/read/read-work-under-way';
import { setUpkeep } from '@/db/write/set-upkeep';
import type { FileStore } from '@/jobs/file-store';
import { removeUnusedFile } from '@/jobs/remove-unused-file';

/**
 * Where something was deleted for good: removes imported files that are not to be there, and every trace in the
 * database's own files. Gives false where that is to be tried again, as others are at work.
 */
export async function purge({ engine, files }: { engine: Engine; files: FileStore }): Promise<boolean> {
  const since = await readUpkeep(engine.db, 'purge');
  if (since === null) return true;
  if (await readWorkUnderWay(engine.db)) return false;
  for (const { sha256, fileDeletedAt } of await readImports(engine.db)) {
    if (fileDeletedAt !== null) await removeUnusedFile(engine, files, sha256);
  }
  if (!(await engine.purge())) return false;
  await engine.transaction(async (db) => {
    // What was deleted meanwhile waits for the next time.
    if ((await readUpkeep(db, 'purge')) === since) await setUpkeep(db, 'purge', null);
  });
  return true;
}
