import fs from 'node:fs';
import path from 'node:path';
import DatabaseDriver from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as schema from '@/db/schema/sqlite';
import { asUnusable, checkPages } from './check-pages';
import { type Connection, connect } from './connect';
import { createWorkspaceKey } from './create-workspace-key';
import { MIGRATIONS_FOLDER } from './migrations-folder';
import { readOnlyPlace } from './read-only-place';
import { refuseForeign } from './refuse-unusable';
import { renewFacts } from './renew-facts';
import { shareWorkspace } from './workspace-lock';

export interface Connections {
  reader: Connection;
  writer: Connection;
  close(): void;
}

/**
 * Opens a workspace, creating or migrating it first, and marks it as in use. In a folder that may not be written it is
 * opened for reading, and everything that writes fails with SQLITE_READONLY. Throws UnusableWorkspace where the
 * database is damaged, of a later version or not ours.
 */
export function openConnections(file: string): Connections {
  const closing: (() => void)[] = [];
  const close = () => {
    for (const step of closing.splice(0).reverse()) step();
  };
  const open = <T extends Connection | null>(connection: T): T => {
    closing.push(() => connection?.close());
    return connection;
  };
  const examine = (connection: Connection) => {
    refuseForeign(connection, file);
    checkPages(connection, file);
  };
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    open(shareWorkspace(file));
    const place = readOnlyPlace(file);
    if (place && !place.copied) {
      const connection = open(new DatabaseDriver(file, { readonly: true }));
      examine(connection);
      return { reader: connection, writer: connection, close };
    }
    if (place) closing.push(place.remove);
    const writer = open(connect(place?.file ?? file, examine));
    migrate(drizzle(writer, { schema }), { migrationsFolder: MIGRATIONS_FOLDER });
    createWorkspaceKey(writer);
    renewFacts(writer);
    writer.pragma('busy_timeout = 0');
    if (place) writer.pragma('query_only = ON');
    return { reader: open(connect(place?.file ?? file)), writer, close };
  } catch (error) {
    close();
    throw asUnusable(error, file);
  }
}
