import type { Engine } from '@/db/engine';
import type { ImportRow } from '@/db/read/read-imports';
import { readScoringBasis } from '@/db/read/read-scoring-basis';
import { undoRecords } from '@/db/write/undo-records';
import type { FileStore } from './file-store';
import { removeUnusedFile } from './remove-unused-file';

/** Takes a claimed import out again, and its file where no other import came from it. */
export async function runUndo(
  { id, kind, sha256 }: ImportRow,
  { engine, files, worker, now }: { engine: Engine; files: FileStore; worker: string; now: () => number },
): Promise<void> {
  if (kind === 'transcripts') await engine.undo(id, worker, await readScoringBasis(engine.db), now());
  else await undoRecords(engine, id, worker, now());
  await removeUnusedFile(engine, files, sha256);
}
