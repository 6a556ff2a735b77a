import type { Engine } from '@/db/engine';
import type { ImportRow } from '@/db/read/read-imports';
import { readImports } from '@/db/read/read-imports';
import { readScoringBasis } from '@/db/read/read-scoring-basis';
import type { FileStore } from './file-store';

/** Takes a claimed import out again, and its file where no other import came from it. */
export async function runUndo(
  record: ImportRow,
  { engine, files, worker, now }: { engine: Engine; files: FileStore; worker: string; now: () => number },
): Promise<void> {
  await engine.undo(record.id, worker, await readScoringBasis(engine.db), now());
  const others = await readImports(engine.db);
  const shared = others.some(({ sha256, status }) => sha256 === record.sha256 && status !== 'undone');
  if (!shared) await files.remove(record.sha256);
}
