import type { Mapping } from '@/core/ingest/mapping';
import { RecordsReader, type RecordsSink } from '@/core/ingest/records-reader';
import { type RecordsTable, recordsTable } from '@/core/ingest/records-table';
import { TextDecoding } from '@/core/ingest/text-decoding';
import type { Entry } from './entry';
import { openEntries } from './open-entries';
import { headOf } from './read-rows';

/** A file that is a table of customers or policies. */
export interface RecordsFile {
  table: RecordsTable;
  entry: Entry;
}

/** Opens a file as a table of customers or policies; null where it is none or an archive of several files. */
export async function openRecords(file: string, mapping: Mapping = {}): Promise<RecordsFile | null> {
  if (mapping.system !== undefined) return null;
  let only: Entry | null = null;
  for await (const entry of openEntries(file)) {
    if (only !== null) return null;
    only = entry;
  }
  if (only === null) return null;
  const { head, whole } = await headOf(only);
  const table = recordsTable(head, whole, mapping);
  return table && { table, entry: only };
}

/** Reads all of it and gives the reader, whose counts grow, after each piece and at the end. */
export async function* readRecords(
  { table, entry }: RecordsFile,
  zone: string,
  sink: RecordsSink,
): AsyncGenerator<RecordsReader> {
  const reader = new RecordsReader(table, zone, sink);
  const decoding = new TextDecoding(table.encodingSure ? table.encoding : null);
  for await (const bytes of entry.bytes()) {
    reader.push(decoding.push(bytes));
    yield reader;
  }
  reader.push(decoding.end());
  reader.end();
  yield reader;
}
