import type { Engine } from '@/db/engine';
import type { ImportRow } from '@/db/read/read-imports';
import { finishCancel } from '@/db/write/finish-cancel';
import type { FileStore } from './file-store';
import { removeUnusedFile } from './remove-unused-file';

/** Clears away all that a cancelled import has written or left behind, its file included. */
export async function runCancel(
  { id, sha256 }: ImportRow,
  { engine, files, worker, now }: { engine: Engine; files: FileStore; worker: string; now: () => number },
): Promise<void> {
  const stage = await engine.openStage(id, worker);
  await stage.discard();
  await finishCancel(engine, id, worker, now());
  await removeUnusedFile(engine, files, sha256);
}
