import type { Database } from '@/db/database';
import { imports } from '@/db/schema/sqlite';

export interface StoredFile {
  fileName: string;
  sha256: string;
  sizeBytes: number;
  /** JSON: how the user says that it is to be read. */
  mapping?: string | null;
}

/** Queues a stored file for import and gives the import's id. */
export async function createImport(db: Database, file: StoredFile, now: number): Promise<number> {
  const [row] = await db
    .insert(imports)
    .values({ ...file, status: 'queued', createdAt: now })
    .returning({ id: imports.id });
  if (!row) throw new Error('The import was not stored.');
  return row.id;
}
