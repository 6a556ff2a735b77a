import type { Engine } from '@/db/engine';
import { readImports } from '@/db/read/read-imports';
import type { FileStore } from './file-store';

/** Removes a stored file unless another import came from the same one. */
export async function removeUnusedFile(engine: Engine, files: FileStore, sha256: string): Promise<void> {
  const imports = await readImports(engine.db);
  const needed = imports.some(
    (other) => other.sha256 === sha256 && other.status !== 'undone' && other.status !== 'cancelled',
  );
  if (!needed) await files.remove(sha256);
}
