/**
 * Where an import stands. `queued` and the `-ing` states are under way and survive a crash;
 * the others are final.
 */
export const IMPORT_STATUSES = [
  'queued',
  'reading',
  'storing',
  'done',
  'failed',
  'undo_queued',
  'undoing',
  'undone',
] as const;

export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Whether work on the import is still to come. */
export function isUnderWay(status: ImportStatus): boolean {
  return status !== 'done' && status !== 'failed' && status !== 'undone';
}
