import { type FirstRows, firstRows } from '@/core/ingest/first-rows';
import type { Mapping } from '@/core/ingest/mapping';
import { ImportRefused } from './import-refused';
import { openEntries } from './open-entries';
import { headOf } from './read-rows';

/** The first rows of a stored file's first part that is a table; null where there is none, or no file any more. */
export async function readFirstRows(file: string, mapping: Mapping): Promise<FirstRows | null> {
  try {
    for await (const entry of openEntries(file)) {
      const rows = firstRows((await headOf(entry)).head, mapping);
      if (rows) return rows;
    }
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!gone && !(error instanceof ImportRefused)) throw error;
  }
  return null;
}
