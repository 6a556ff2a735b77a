import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import * as schema from '@/db/schema/sqlite';
import type { Forgetting } from '../forgetting';
import type { Connection } from './connect';
import { deleteDetails } from './conversation-tables';
import { refreshDerived } from './refresh-derived';
import { deleteFromSearch } from './search-index';
import { forgetTouched, touch } from './touched';

const REMOVED = 'select id from removed_conversation';

/** Inside the transaction that is open on the connection. */
export function sqliteForgetting(connection: Connection): Forgetting {
  const db = drizzle(connection, { schema });
  const gather = (keys: SQL) => {
    connection.exec('create temp table removed_conversation (id integer primary key)');
    db.run(sql`insert into removed_conversation select id from conversations where id in ${keys}`);
  };
  const done = () => connection.exec('drop table removed_conversation');
  return {
    db,
    async forgetWords(keys) {
      gather(keys);
      deleteFromSearch(connection, REMOVED);
      done();
    },
    async remove(keys) {
      gather(keys);
      forgetTouched(connection);
      touch(connection, `select customer_id, day from conversations where id in (${REMOVED})`);
      deleteDetails(connection, REMOVED);
      connection.exec(`delete from conversations where id in (${REMOVED})`);
      done();
      refreshDerived(connection);
      forgetTouched(connection);
    },
    async removeAll() {
      connection.exec('delete from conversation_search');
      forgetTouched(connection);
      touch(connection, 'select customer_id, day from conversations');
      refreshDerived(connection);
      forgetTouched(connection);
    },
  };
}
