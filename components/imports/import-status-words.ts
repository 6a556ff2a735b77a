import type { ImportStatus } from '@/core/ingest/import-status';

const WORDS: Record<ImportStatus, string> = {
  examining: 'Looking through the file',
  waiting: 'Waiting for your answer',
  queued: 'Waiting for its turn',
  reading: 'Reading and scoring',
  storing: 'Storing',
  done: 'Imported',
  failed: 'Failed',
  cancelling: 'Being cancelled',
  cancelled: 'Cancelled',
  undo_queued: 'Undo is waiting for its turn',
  undoing: 'Being undone',
  undone: 'Undone',
};

/** Where an import stands, as a reader says it. */
export function importStatusWords(status: ImportStatus): string {
  return WORDS[status];
}
