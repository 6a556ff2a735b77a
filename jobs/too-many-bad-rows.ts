import { unusableShare } from '@/core/ingest/survey';
import { ImportRefused } from './import-refused';
import type { RowsRead } from './read-rows';

/** So many rows of a file cannot be used that somebody should look first, and did not want it. */
export class TooManyBadRows extends ImportRefused {
  constructor(read: RowsRead) {
    super(`${badRowsSentence(read)} Nothing was stored.`);
  }
}

/** "412 of 9,000 rows (4.6%) cannot be used." */
export function badRowsSentence(read: Pick<RowsRead, 'rows' | 'skipped' | 'unusable'>): string {
  const { rows, skipped, unusable } = read;
  const percent = (100 * unusableShare(read)).toFixed(1);
  const written = (n: number) => n.toLocaleString('en-US');
  return `${written(unusable)} of ${written(rows - skipped)} rows (${percent}%) cannot be used.`;
}
