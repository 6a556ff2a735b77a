import { keyRange } from '../conversation-key';
import type { Connection } from './connect';
import { DETAIL_TABLES } from './conversation-tables';
import { sweepSearch } from './search-index';

/** Deletes what an import wrote before it was published: details whose conversations never came. */
export function sweepDetails(connection: Connection, importId: number): void {
  for (const table of DETAIL_TABLES) {
    connection
      .prepare(`delete from ${table} where conversation_id between ? and ?`)
      .run(...keyRange(importId));
  }
  sweepSearch(connection, importId);
}

/** The same for imports that failed when not even sweeping was possible, on a full disk, say. */
export function sweepFailed(connection: Connection): void {
  const failed = connection
    .prepare("select id from imports where status = 'failed'")
    .pluck()
    .all() as number[];
  for (const id of failed) sweepDetails(connection, id);
}
