import type { Mapping } from '@/core/ingest/mapping';
import { RecordsReader, type RecordsSink } from '@/core/ingest/records-reader';
import { type RecordsTable, recordsTable } from '@/core/ingest/records-table';
import { TextDecoding } from '@/core/ingest/text-decoding';
import type { Entry } from './entry';
import { ImportRefused } from './import-refused';
import { openEntries } from './open-entries';
import { headOf } from './read-rows';

/** A file that is a table of customers or policies. */
export interface RecordsFile {
  table: RecordsTable;
  entry: Entry;
}

/**
 * Opens a file as a table of customers or policies; null where it is none or an archive of several files.
 * Throws ImportRefused where the user says that it is one and it cannot be.
 */
export async function openRecords(file: string, mapping: Mapping = {}): Promise<RecordsFile | null> {
  if (mapping.system !== undefined || mapping.kind === 'transcripts') return null;
  const entry = await onlyEntry(file);
  const { head, whole } = entry ? await headOf(entry) : { head: new Uint8Array(), whole: true };
  const table = recordsTable(head, whole, mapping);
  if (entry && table) return { table, entry };
  if (mapping.kind === undefined) return null;
  throw new ImportRefused(NOT_OF_THIS_KIND[mapping.kind]);
}

const NOT_OF_THIS_KIND = {
  customers: 'No row of the file names a column with customer ids; say which column holds them.',
  policies: 'No row of the file names a column with ids and one with texts; say which columns hold them.',
} as const;

async function onlyEntry(file: string): Promise<Entry | null> {
  let only: Entry | null = null;
  for await (const entry of openEntries(file)) {
    if (only !== null) return null;
    only = entry;
  }
  return only;
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
