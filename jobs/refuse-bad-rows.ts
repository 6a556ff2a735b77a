import { setTimeout as sleep } from 'node:timers/promises';
import { MOST_UNUSABLE, unusableShare } from '@/core/ingest/survey';
import type { ImportRow } from '@/db/read/read-imports';
import type { RowsRead } from './read-rows';
import { TooManyBadRows } from './too-many-bad-rows';

/** Asked before a file is stored of which too many rows cannot be used; without it such a file is stored. */
export type AcceptBadRows = (read: RowsRead) => boolean | Promise<boolean>;

const SIGN_OF_LIFE_MS = 500;

/**
 * Throws TooManyBadRows where too many rows of a file cannot be used and nobody wants it stored all the
 * same. While the user thinks, `report` gives the signs of life.
 */
export async function refuseBadRows(
  read: RowsRead,
  record: ImportRow,
  accept: AcceptBadRows | undefined,
  report: () => Promise<void>,
): Promise<void> {
  if (unusableShare(read) <= MOST_UNUSABLE || record.acceptedBadRows || !accept) return;
  const answer = Promise.resolve(accept(read));
  while ((await Promise.race([answer, sleep(SIGN_OF_LIFE_MS)])) === undefined) await report();
  if (!(await answer)) throw new TooManyBadRows(read);
}
