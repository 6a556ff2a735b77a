import { unaidedSignature } from '@/core/ingest/unaided-signature';
import type { Engine } from '@/db/engine';
import type { ImportRow } from '@/db/read/read-imports';
import { readRememberedMapping } from '@/db/read/read-mappings';
import { readSettings } from '@/db/read/read-settings';
import { finishExamination } from '@/db/write/finish-examination';
import { type ImportProgress, reportProgress } from '@/db/write/report-progress';
import { examine } from './examine';
import type { FileStore } from './file-store';
import { ImportRefused } from './import-refused';
import { mappingOf } from './mapping-of';
import { openEntries } from './open-entries';
import { headOf, type RowsRead } from './read-rows';
import { workspacePrivacy } from './workspace-privacy';

export interface ExaminationContext {
  engine: Engine;
  files: FileStore;
  worker: string;
  now: () => number;
  onProgress?: (progress: ImportProgress) => void;
}

/** Progress is written this often; it is also the sign of life. */
const REPORT_EVERY_MS = 500;

/**
 * Looks through the file of a claimed import and leaves what it found for the user, who has the next word.
 * A file like one that the user corrected before is read with the same corrections.
 */
export async function runExamination(record: ImportRow, context: ExaminationContext): Promise<void> {
  const { engine, files, worker, now, onProgress } = context;
  const file = files.pathOf(record.sha256);
  const signature = await signatureOf(file);
  const remembered =
    record.mapping === null && signature !== null ? await readRememberedMapping(engine.db, signature) : null;
  const mapping = remembered ?? mappingOf(record);
  let reportedAt = now();
  const report = async ({ bytesRead, rows }: RowsRead) => {
    if (now() - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = now();
    const progress = {
      status: 'examining',
      bytesRead,
      rowsRead: rows,
      messagesAdded: 0,
      problems: 0,
    } as const;
    await reportProgress(engine, record.id, worker, progress, now());
    onProgress?.(progress);
  };
  const { timeZone } = await readSettings(engine.db);
  const examined = await examine(file, mapping, timeZone, await workspacePrivacy(engine.db), report);
  const kept = { ...examined, signature, asLastTime: remembered !== null };
  await finishExamination(engine, record.id, worker, kept, mapping);
}

/** The shape of the first part that has one. */
async function signatureOf(file: string): Promise<string | null> {
  for await (const entry of openEntries(file)) {
    try {
      const { head, whole } = await headOf(entry);
      const signature = unaidedSignature(head, whole);
      if (signature !== null) return signature;
    } catch (error) {
      // One damaged part keeps no other back.
      if (!(error instanceof ImportRefused)) throw error;
    }
  }
  return null;
}
