import type { ImportTotals } from '@/db/import-stage';
import * as schema from '@/db/schema/sqlite';
import type { Connection } from './connect';
import { CONVERSATION_TABLES } from './conversation-tables';
import { refreshDerived } from './refresh-derived';
import { columnList } from './table-insert';
import { forgetTouched, touch } from './touched';

/**
 * Copies an attached stage into the workspace, inside the caller's transaction. A staged
 * conversation of revision 1 is new; a later one replaces the revision before it. Returns the ids
 * of conversations for which that does not hold (another import came first), with nothing copied.
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
       where coalesce(c.revision, 0) <> s.revision - 1 or (c.id is not null and c.id <> s.id)`,
    )
    .pluck()
    .all() as string[];
  if (conflicts.length > 0) return conflicts;

  forgetTouched(connection);
  touch(connection, 'select customer_id, day from stage.conversations');
  const replaced = 'select id from stage.conversations where revision > 1';
  touch(connection, `select customer_id, day from main.conversations where id in (${replaced})`);

  const counts = connection
    .prepare('select count(*) as staged, coalesce(sum(revision > 1), 0) as extended from stage.conversations')
    .get() as { staged: number; extended: number };
  for (const { table, name, key } of CONVERSATION_TABLES) {
    if (counts.extended > 0) connection.exec(`delete from main.${name} where ${key} in (${replaced})`);
    const columns = columnList(table);
    connection.exec(`insert into main.${name} (${columns}) select ${columns} from stage.${name}`);
  }
  const columns = columnList(schema.importProblems);
  connection.exec(
    `insert into main.import_problems (${columns}) select ${columns} from stage.import_problems`,
  );
  refreshDerived(connection);
  forgetTouched(connection);

  const added = connection
    .prepare('select count(*) from stage.messages where import_id = ?')
    .pluck()
    .get(importId);
  connection
    .prepare(
      `update imports set status = 'done', finished_at = :now, worker = null, error = null,
         bytes_read = :bytesRead, rows_read = :rowsRead, messages_added = :added,
         duplicates = :messages - :changed - :added, conversations_added = :staged - :extended,
         conversations_extended = :extended, problems = (select count(*) from stage.import_problems)
       where id = :importId`,
    )
    .run({ ...totals, ...counts, added, now, importId });
  return [];
}
