import type { Database } from '@/db/database';
import { imports } from '@/db/schema/sqlite';

export interface StoredFile {
  fileName: string;
  sha256: string;
  sizeBytes: number;
  /** JSON: how the user says that it is to be read. */
  mapping?: string | null;
  /** It is wanted though many of its rows cannot be used. */
  acceptedBadRows?: boolean;
}

/**
 * Queues a stored file and gives the import's id: to be imported at once, or to be looked through
 * (`examining`) and then to wait for the user's yes.
 */
export async function createImport(
  db: Database,
  file: StoredFile,
  now: number,
  status: 'queued' | 'examining' = 'queued',
): Promise<number> {
  const [row] = await db
    .insert(imports)
    .values({ ...file, status, createdAt: now })
    .returning({ id: imports.id });
  if (!row) throw new Error('The import was not stored.');
  return row.id;
}
