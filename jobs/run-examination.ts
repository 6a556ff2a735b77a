import type { Mapping } from '@/core/ingest/mapping';
import type { Engine } from '@/db/engine';
import type { ImportRow } from '@/db/read/read-imports';
import { readRememberedMapping } from '@/db/read/read-mappings';
import { readSettings } from '@/db/read/read-settings';
import { finishExamination } from '@/db/write/finish-examination';
import { type ImportProgress, reportProgress } from '@/db/write/report-progress';
import { examine } from './examine';
import { firstUnderstanding } from './examine-file';
import type { FileStore } from './file-store';
import { mappingOf } from './mapping-of';
import { openRecords } from './open-records';
import type { RowsRead } from './read-rows';
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
  const mapping = record.mapping === null ? await rememberedFor(engine, file) : mappingOf(record);
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
  await finishExamination(engine, record.id, worker, examined, mapping);
}

async function rememberedFor(engine: Engine, file: string): Promise<Mapping> {
  if (await openRecords(file)) return {};
  const { signature } = await firstUnderstanding(file, {});
  return (await readRememberedMapping(engine.db, signature)) ?? {};
}
