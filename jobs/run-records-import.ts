import type { Mapping } from '@/core/ingest/mapping';
import { privateRecordsSink } from '@/core/ingest/private-records-sink';
import type { Engine } from '@/db/engine';
import type { ImportRow } from '@/db/read/read-imports';
import { readSettings } from '@/db/read/read-settings';
import { readErased } from '@/db/retention/erased';
import { TakenOver } from '@/db/taken-over';
import { beginRecords } from '@/db/write/begin-records';
import { finishRecords } from '@/db/write/finish-records';
import { forgetRecords } from '@/db/write/forget-records';
import { type ImportProgress, reportProgress } from '@/db/write/report-progress';
import { ImportRefused } from './import-refused';
import { nothingUsable } from './nothing-usable';
import { type RecordsFile, readRecords } from './open-records';
import { RecordsStore } from './records-store';
import { type AcceptBadRows, refuseBadRows } from './refuse-bad-rows';
import { workspacePrivacy } from './workspace-privacy';

export interface RecordsContext {
  engine: Engine;
  worker: string;
  now: () => number;
  mapping: Mapping;
  acceptBadRows?: AcceptBadRows;
  onProgress?: (progress: ImportProgress) => void;
}

/** Progress is written this often; it is also the sign of life. */
const REPORT_EVERY_MS = 500;

/**
 * Runs a claimed import of customers or policies. Customers are stored as they come and seen when the
 * import is done; policies are stored at the end, as the next version of the register. A crash at any moment
 * leaves the workspace as it was, and a second run starts over. Throws ImportRefused with one sentence where
 * the file cannot be used.
 */
export async function runRecordsImport(
  record: ImportRow,
  file: RecordsFile,
  context: RecordsContext,
): Promise<void> {
  const { engine, worker } = context;
  await beginRecords(engine, record.id, worker, file.table.kind);
  try {
    await readAndStore(record, file, context);
  } catch (error) {
    // What another worker has taken over is theirs to clear.
    if (!(error instanceof TakenOver)) await engine.transaction((db) => forgetRecords(db, record.id));
    throw error;
  }
}

async function readAndStore(record: ImportRow, file: RecordsFile, context: RecordsContext): Promise<void> {
  const { engine, worker, now, mapping, acceptBadRows, onProgress } = context;
  const store = new RecordsStore(engine, record.id, worker, await readErased(engine.db));
  const sink = privateRecordsSink(store, await workspacePrivacy(engine.db));
  const zone = mapping.zone ?? (await readSettings(engine.db)).timeZone;
  const read = { bytesRead: 0, rows: 0, skipped: 0, unusable: 0 };
  let reportedAt = now();
  const report = async (force: boolean) => {
    if (!force && now() - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = now();
    const { bytesRead, rows: rowsRead } = read;
    const progress: ImportProgress = {
      status: 'reading',
      bytesRead,
      rowsRead,
      messagesAdded: 0,
      problems: store.problems,
    };
    await reportProgress(engine, record.id, worker, progress, now());
    onProgress?.(progress);
  };
  for await (const { rows, skipped, unusable } of readRecords(file, zone, sink)) {
    await store.drain(false);
    Object.assign(read, { bytesRead: file.entry.bytesRead(), rows, skipped, unusable });
    await report(false);
  }
  await store.drain(true);
  read.unusable += store.again;

  const customers = file.table.kind === 'customers';
  const recordsAdded = customers ? store.customersAdded : store.policies.length;
  if (recordsAdded + store.keptOut === 0)
    throw new ImportRefused(nothingUsable(customers ? 'customer' : 'policy', store.firstProblem));
  await refuseBadRows(read, record, acceptBadRows, () => report(true));
  const { bytesRead, rows: rowsRead, skipped } = read;
  const totals = {
    bytesRead,
    rowsRead,
    skipped,
    problems: store.problems,
    recordsAdded,
    keptOut: store.keptOut,
  };
  await finishRecords(engine, record.id, worker, totals, customers ? null : store.policies, now());
}
