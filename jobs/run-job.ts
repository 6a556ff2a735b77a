import type { Engine } from '@/db/engine';
import { ImportCancelled } from '@/db/import-cancelled';
import type { ImportRow } from '@/db/read/read-imports';
import { TakenOver } from '@/db/taken-over';
import { failImport } from '@/db/write/fail-import';
import type { ImportProgress } from '@/db/write/report-progress';
import type { RescoreProgress } from '@/db/write/report-rescore';
import { failureSentence } from './failure-sentence';
import type { FileStore } from './file-store';
import { ImportRefused } from './import-refused';
import { mappingOf } from './mapping-of';
import { openRecords } from './open-records';
import type { RowsRead } from './read-rows';
import { removeUnusedFile } from './remove-unused-file';
import { runCancel } from './run-cancel';
import { runExamination } from './run-examination';
import { runImport } from './run-import';
import { runRecordsImport } from './run-records-import';
import { runUndo } from './run-undo';

export interface JobContext {
  engine: Engine;
  files: FileStore;
  worker: string;
  now: () => number;
  onProgress?: (progress: ImportProgress) => void;
  onRescore?: (progress: RescoreProgress) => void;
  /** See `ImportContext`. */
  acceptBadRows?: (read: RowsRead) => boolean | Promise<boolean>;
  /** Told of errors that nobody expected; the reader sees a sentence only. */
  onDefect: (error: unknown) => void;
}

const GIVEN_UP = 'The work was cut off too often, so it was given up; the workspace is as it was before.';

/** A file that has ended its worker this often will not fare better the next time. */
const MOST_ATTEMPTS = 6;

/** Does the claimed work. Whatever goes wrong ends as a failed import with one sentence. */
export async function runJob(record: ImportRow, context: JobContext): Promise<void> {
  const { engine, worker, now } = context;
  const undo = record.status === 'undoing';
  try {
    if (record.attempts > MOST_ATTEMPTS) throw new ImportRefused(GIVEN_UP);
    if (record.status === 'cancelling') await runCancel(record, context);
    else if (undo) await runUndo(record, context);
    else if (record.status === 'examining') await runExamination(record, context);
    else {
      await runFile(record, context);
      await removeUnusedFile(engine, context.files, record.sha256);
    }
  } catch (error) {
    if (error instanceof TakenOver) return;
    if (error instanceof ImportCancelled) {
      await runCancel(record, context);
      return;
    }
    const expected = error instanceof ImportRefused;
    if (!expected) context.onDefect(error);
    const sentence = expected ? error.message : failureSentence(error);
    await failImport(engine, record.id, worker, sentence, now(), { undo });
  }
}

/** The file itself says whether it holds customers or policies; all else is read as conversations. */
async function runFile(record: ImportRow, context: JobContext): Promise<void> {
  const file = context.files.pathOf(record.sha256);
  const mapping = mappingOf(record);
  const records = await openRecords(file, mapping);
  if (records) await runRecordsImport(record, records, { ...context, mapping });
  else await runImport(record, { ...context, file });
}
