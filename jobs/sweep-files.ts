import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '@/db/engine';
import { readImports } from '@/db/read/read-imports';
import type { FileStore } from './file-store';
import { removeUnusedFile } from './remove-unused-file';

/** A file may be on its way in, and its import not yet in the database. */
const YOUNGEST_MS = 3_600_000;

/** Removes what killed processes left in the file store: uploads cut off, and files that no import needs. */
export async function sweepFiles(engine: Engine, files: FileStore, now: number): Promise<void> {
  const known = new Set((await readImports(engine.db)).map(({ sha256 }) => sha256));
  for (const file of files.list()) {
    const { mtimeMs } = await fs.promises.stat(file).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs < YOUNGEST_MS) continue;
    const name = path.basename(file);
    if (known.has(name)) await removeUnusedFile(engine, files, name);
    else await files.remove(name);
  }
}
