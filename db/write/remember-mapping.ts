import { examinedIn } from '@/core/ingest/examined';
import { parseMapping } from '@/core/ingest/mapping';
import type { Database } from '@/db/database';
import type { ImportRow } from '@/db/read/read-imports';
import { keepMapping } from './keep-mapping';

/**
 * Has the next file with the same headers read as the user corrected this one, inside the caller's
 * transaction. Nothing happens where the file was not looked through or not corrected.
 */
export async function rememberMapping(
  db: Database,
  record: Pick<ImportRow, 'mapping' | 'survey'>,
  now: number,
): Promise<void> {
  const examined = examinedIn(record);
  if (record.mapping === null || examined?.kind !== 'transcripts') return;
  const { mapping } = parseMapping(JSON.parse(record.mapping));
  const { signature } = examined.understanding;
  if (mapping) await keepMapping(db, { signature, name: null, mapping }, now);
}
