import { unusableShare } from '@/core/ingest/survey';
import { ImportRefused } from './import-refused';
import type { RowsRead } from './read-rows';

/** So many rows of a file cannot be used that somebody should look first. */
export class TooManyBadRows extends ImportRefused {
  constructor(read: RowsRead) {
    const { rows, skipped, unusable } = read;
    const percent = (100 * unusableShare(read)).toFixed(1);
    const written = (n: number) => n.toLocaleString('en-US');
    super(
      `${written(unusable)} of ${written(rows - skipped)} rows (${percent}%) cannot be used, so nothing was stored.`,
    );
  }
}
