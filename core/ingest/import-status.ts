/**
 * Where an import stands. `queued` and the `-ing` states are under way and survive a crash;
 * `waiting` is the user's turn: what was found is shown, nothing is stored yet. The others are final.
 */
export const IMPORT_STATUSES = [
  'examining',
  'waiting',
  'queued',
  'reading',
  'storing',
  'done',
  'failed',
  'cancelling',
  'cancelled',
  'undo_queued',
  'undoing',
  'undone',
] as const;

export type ImportStatus = (typeof IMPORT_STATUSES)[number];

const AT_REST: readonly ImportStatus[] = ['waiting', 'done', 'failed', 'cancelled', 'undone'];

/** Whether work on the import is still to come without anybody's doing. */
export function isUnderWay(status: ImportStatus): boolean {
  return !AT_REST.includes(status);
}

const LEFT_NOTHING: readonly ImportStatus[] = ['failed', 'cancelled', 'undone'];

/** Whether nothing of the import is stored, and nothing will be. */
export function leftNothing(status: ImportStatus): boolean {
  return LEFT_NOTHING.includes(status);
}
