import { keyRange } from '../conversation-key';
import type { Connection } from './connect';
import { DETAIL_TABLES } from './conversation-tables';

/** Deletes what an import wrote before it was published: details whose conversations never came. */
export function sweepDetails(connection: Connection, importId: number): void {
  for (const table of DETAIL_TABLES) {
    connection
      .prepare(`delete from ${table} where conversation_id between ? and ?`)
      .run(...keyRange(importId));
  }
}
