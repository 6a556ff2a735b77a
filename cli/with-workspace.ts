import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { defaultDatabasePath } from '@/environment';
import { FileStore } from '@/jobs/file-store';
import { UsageError } from './usage-error';

export interface OpenWorkspace {
  engine: Engine;
  files: FileStore;
  database: string;
}

/** Opens a workspace that is there, for as long as the work takes. */
export async function withWorkspace<T>(
  db: string | undefined,
  work: (workspace: OpenWorkspace) => Promise<T>,
): Promise<T> {
  const database = path.resolve(db ?? defaultDatabasePath());
  if (!fs.existsSync(database)) {
    throw new UsageError(`There is no database at ${database}; import a file first.`);
  }
  const engine = openEngine(database);
  try {
    return await work({ engine, files: FileStore.beside(database), database });
  } finally {
    engine.close();
  }
}
