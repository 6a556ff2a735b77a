import type { Examined } from '@/core/ingest/examined';
import type { Mapping } from '@/core/ingest/mapping';
import type { Privacy } from '@/core/ingest/privacy';
import { privateRecordsSink } from '@/core/ingest/private-records-sink';
import { RecordsSurveyor } from '@/core/ingest/records-survey';
import { examineFile } from './examine-file';
import { openRecords, type RecordsFile, readRecords } from './open-records';
import type { RowsRead } from './read-rows';
import { unkeptPrivacy } from './unkept-privacy';

/**
 * Reads all of a file once without storing anything and says what it holds: conversations, customers or
 * policies. `zone` is that of customers' dates, unless the mapping says otherwise. Throws ImportRefused with
 * one sentence where the file cannot be used. `onProgress` may throw to stop.
 */
export async function examine(
  file: string,
  mapping: Mapping,
  zone: string,
  privacy = unkeptPrivacy(),
  onProgress: (read: RowsRead) => void | Promise<void> = () => undefined,
): Promise<Examined> {
  const records = await openRecords(file, mapping);
  if (records) return examineRecords(records, mapping.zone ?? zone, privacy, onProgress);
  return { kind: 'transcripts', ...(await examineFile(file, mapping, privacy, onProgress)) };
}

async function examineRecords(
  file: RecordsFile,
  zone: string,
  privacy: Privacy,
  onProgress: (read: RowsRead) => void | Promise<void>,
): Promise<Examined> {
  const { table, entry } = file;
  const surveyor = new RecordsSurveyor();
  const counts = { rows: 0, skipped: 0, unusable: 0 };
  for await (const { rows, skipped, unusable } of readRecords(
    file,
    zone,
    privateRecordsSink(surveyor, privacy),
  )) {
    Object.assign(counts, { rows, skipped, unusable });
    await onProgress({ bytesRead: entry.bytesRead(), ...counts });
  }
  return { kind: table.kind, table, survey: surveyor.survey(counts) };
}
