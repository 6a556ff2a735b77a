import { examinedIn } from '@/core/ingest/examined';
import { parseMapping } from '@/core/ingest/mapping';
import type { Database } from '@/db/database';
import type { ImportRow } from '@/db/read/read-imports';
import { forgetMapping, keepMapping } from './keep-mapping';

/**
 * Has the next file with the same headers read as the user corrected this one, or without corrections where
 * this one needed none, inside the caller's transaction. Nothing happens where the file was not looked through.
 */
export async function rememberMapping(
  db: Database,
  record: Pick<ImportRow, 'mapping' | 'survey'>,
  now: number,
): Promise<void> {
  const signature = examinedIn(record)?.signature ?? null;
  if (signature === null) return;
  const { mapping } = record.mapping === null ? { mapping: null } : parseMapping(JSON.parse(record.mapping));
  if (mapping) await keepMapping(db, { signature, name: null, mapping }, now);
  else await forgetMapping(db, { signature });
}
