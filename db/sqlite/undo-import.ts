import { drizzle } from 'drizzle-orm/better-sqlite3';
import { assembleConversation } from '@/core/ingest/assemble-conversation';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import { readParts } from '@/db/read/read-parts';
import * as schema from '@/db/schema/sqlite';
import { buildConversation } from '@/db/write/build-conversation';
import type { Connection } from './connect';
import { conversationInsert, deleteDetails, searchableDetailInsert } from './conversation-tables';
import { refreshDerived } from './refresh-derived';
import { forgetTouched, touch } from './touched';

/** Conversations with other sources are rebuilt this many at a time. */
const BATCH = 200;

/**
 * Takes an import out, inside the caller's transaction: conversations that only it knew go, those
 * that other imports know too are put together again from what those hold.
 */
export async function undoImport(
  connection: Connection,
  importId: number,
  basis: ScoringBasis,
  now: number,
): Promise<void> {
  forgetTouched(connection);
  const touched = 'select conversation_id from conversation_sources where import_id = ?';
  touch(connection, `select customer_id, day from conversations where id in (${touched})`, importId);

  connection.exec('create temp table shared_conversation (external_id text primary key) without rowid');
  connection
    .prepare(
      `insert into shared_conversation select external_id from conversations where id in (
         select o.conversation_id from conversation_sources s
         join conversation_sources o on o.conversation_id = s.conversation_id and o.import_id <> s.import_id
         where s.import_id = ?)`,
    )
    .run(importId);
  const alone = `select conversation_id from conversation_sources s where import_id = @importId and not exists (
    select 1 from conversation_sources o where o.conversation_id = s.conversation_id and o.import_id <> @importId)`;
  connection.exec('create temp table lone_conversation (id integer primary key)');
  connection.prepare(`insert into lone_conversation ${alone}`).run({ importId });
  deleteDetails(connection, 'select id from lone_conversation');
  connection.exec('delete from conversations where id in (select id from lone_conversation)');

  await rebuildShared(connection, importId, basis);
  connection.exec('drop table shared_conversation; drop table lone_conversation;');
  refreshDerived(connection);
  forgetTouched(connection);
  connection.prepare('delete from import_problems where import_id = ?').run(importId);
  connection
    .prepare(`update imports set status = 'undone', finished_at = ?, worker = null where id = ?`)
    .run(now, importId);
}

async function rebuildShared(connection: Connection, importId: number, basis: ScoringBasis): Promise<void> {
  const db = drizzle(connection, { schema });
  const insertConversations = conversationInsert(connection);
  const insertDetails = searchableDetailInsert(connection);
  const remove = connection.prepare('delete from conversations where id = ?');
  const forgetSource = connection.prepare(
    'delete from conversation_sources where conversation_id = ? and import_id = ?',
  );
  const next = connection
    .prepare('select external_id from shared_conversation where external_id > ? order by external_id limit ?')
    .pluck();
  for (let last = ''; ; ) {
    const ids = next.all(last, BATCH) as string[];
    if (ids.length === 0) return;
    for (const [externalId, stored] of await readParts(db, ids)) {
      // Without its words it cannot be put together again: it stays as it is, as what the others said.
      if (stored.textDeletedAt !== null) {
        forgetSource.run(stored.id, importId);
        continue;
      }
      const parts = stored.parts.filter((part) => part.importId !== importId);
      const built = buildConversation(assembleConversation(externalId, parts), stored, basis);
      deleteDetails(connection, '?', stored.id);
      remove.run(stored.id);
      insertConversations([built]);
      insertDetails([built]);
      touch(connection, 'select customer_id, day from conversations where id = ?', stored.id);
    }
    last = ids.at(-1) as string;
  }
}
