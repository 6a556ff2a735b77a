import type { Engine } from '@/db/engine';
import { type ImportRow, readImports } from '@/db/read/read-imports';
import { readSettings } from '@/db/read/read-settings';
import type { FileStore } from './file-store';

/**
 * Removes a stored file that no import needs any more. An import needs its file until it is done, and after
 * that as long as it has problems that another reading could settle; all of them, where the settings say so.
 */
export async function removeUnusedFile(engine: Engine, files: FileStore, sha256: string): Promise<void> {
  const { keepFiles } = await readSettings(engine.db);
  const imports = await readImports(engine.db);
  const needed = imports.some((other) => other.sha256 === sha256 && needsFile(other, keepFiles));
  if (!needed) await files.remove(sha256);
}

function needsFile({ status, kind, problems, fileDeletedAt }: ImportRow, keepFiles: boolean): boolean {
  if (fileDeletedAt !== null) return false;
  if (status === 'undone' || status === 'cancelled') return false;
  if (status !== 'done' || keepFiles) return true;
  return kind === 'transcripts' && problems > 0;
}
