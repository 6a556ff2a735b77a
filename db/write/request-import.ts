import type { Actor } from '@/core/audit/event';
import type { Database } from '@/db/database';
import { createImport, type StoredFile } from './create-import';
import { recordEvent } from './record-event';

/** Queues a stored file in somebody's name, in the caller's transaction; see `createImport`. */
export async function requestImport(
  db: Database,
  actor: Actor,
  file: StoredFile,
  now: number,
  status: 'queued' | 'examining' = 'queued',
): Promise<number> {
  const id = await createImport(db, file, now, status);
  const { fileName, sha256, sizeBytes: bytes } = file;
  const subject = { type: 'import', id: String(id) } as const;
  const details = { file: fileName, sha256, bytes, dryRun: status === 'examining' };
  await recordEvent(db, actor, { kind: 'import-requested', subject, details }, now);
  return id;
}
