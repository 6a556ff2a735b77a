import { keyRange } from '../conversation-key';
import type { ImportTotals } from '../import-stage';
import * as schema from '../schema/sqlite';
import type { Connection } from './connect';
import { deleteDetails } from './conversation-tables';
import { refreshDerived } from './refresh-derived';
import { columnList } from './table-insert';
import { forgetTouched, touch } from './touched';

/** Published conversations that a staged one takes the place of. */
const REPLACED = `select id from main.conversations
  where external_id in (select external_id from stage.conversations where revision > 1)`;

/**
 * Makes an attached stage part of the workspace, inside the caller's transaction. A staged
 * conversation of revision 1 is new; a later one replaces the revision before it. Returns the ids
 * of conversations for which that does not hold (another import came first), with nothing changed.
 */
export function publishStage(
  connection: Connection,
  importId: number,
  totals: ImportTotals,
  now: number,
): string[] {
  const conflicts = connection
    .prepare(
      `select s.external_id from stage.conversations s
       left join main.conversations c on c.external_id = s.external_id
       where coalesce(c.revision, 0) <> s.revision - 1`,
    )
    .pluck()
    .all() as string[];
  if (conflicts.length > 0) return conflicts;

  forgetTouched(connection);
  touch(connection, 'select customer_id, day from stage.conversations');
  const counts = connection
    .prepare('select count(*) as staged, coalesce(sum(revision > 1), 0) as known from stage.conversations')
    .get() as { staged: number; known: number };
  if (counts.known > 0) {
    touch(connection, `select customer_id, day from main.conversations where id in (${REPLACED})`);
    deleteDetails(connection, REPLACED);
    connection.exec(`delete from main.conversations where id in (${REPLACED})`);
  }
  copy(connection, schema.conversations, 'conversations');
  copy(connection, schema.importProblems, 'import_problems');
  refreshDerived(connection);
  forgetTouched(connection);

  const added = connection
    .prepare('select count(*) from main.messages where conversation_id between ? and ? and import_id = ?')
    .pluck()
    .get(...keyRange(importId), importId);
  // Those that were there and hold nothing new are no news.
  const extended = connection
    .prepare(
      `select count(*) from main.conversations c where id between ? and ? and revision > 1 and exists (
         select 1 from main.messages m where m.conversation_id = c.id and m.import_id = ?)`,
    )
    .pluck()
    .get(...keyRange(importId), importId);
  connection
    .prepare(
      `update imports set status = 'done', finished_at = :now, worker = null, error = null,
         bytes_read = :bytesRead, rows_read = :rowsRead, skipped = :skipped, kept_out = :keptOut, system = :system, messages_added = :added,
         duplicates = :messages - :changed - :added, conversations_added = :staged - :known,
         conversations_extended = :extended, problems = (select count(*) from stage.import_problems)
       where id = :importId`,
    )
    .run({ ...totals, ...counts, extended, added, now, importId });
  return [];
}

function copy(
  connection: Connection,
  table: typeof schema.conversations | typeof schema.importProblems,
  name: string,
): void {
  const columns = columnList(table);
  connection.exec(`insert into main.${name} (${columns}) select ${columns} from stage.${name}`);
}
