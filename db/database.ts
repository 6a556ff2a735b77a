import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type * as schema from './schema/sqlite';

/** What queries are written against. */
export type Database = BetterSQLite3Database<typeof schema>;
