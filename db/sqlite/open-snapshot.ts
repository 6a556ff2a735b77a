import fs from 'node:fs';
import DatabaseDriver from 'better-sqlite3';
import { asUnusable, checkAllPages } from './check-pages';
import type { Connection } from './connect';
import { readOnlyPlace } from './read-only-place';
import { lastMigration, refuseForeign } from './refuse-unusable';
import { shareWorkspace } from './workspace-lock';

/** Pages that are copied before others get a turn: 8 MB, some milliseconds. */
const PAGES_AT_ONCE = 2000;

/** What a workspace holds at one moment, whatever is written meanwhile. */
export interface Snapshot {
  conversations: number;
  /** When the newest migration that it has was made. */
  schema: number;
  /** SHA-256 of the imported files that it refers to. */
  files: string[];
  /** Writes it to a new file, a database without anything beside it, and checks every page of that. */
  copy(to: string, onProgress: (share: number) => void): Promise<void>;
  close(): void;
}

/**
 * Holds a database as it is now, for as long as the snapshot is open; others write on. A database of an older version
 * is not migrated for it. Throws UnusableWorkspace where it is damaged or not ours.
 */
export function openSnapshot(database: string): Snapshot {
  const closing: (() => void)[] = [];
  const close = () => {
    for (const step of closing.splice(0).reverse()) step();
  };
  try {
    const lock = shareWorkspace(database);
    closing.push(() => lock?.close());
    const place = readOnlyPlace(database);
    if (place) closing.push(place.remove);
    const readonly = place !== null && !place.copied;
    const file = place?.file ?? database;
    const connection = new DatabaseDriver(file, { fileMustExist: true, timeout: 2000, readonly });
    closing.push(() => connection.close());
    // The backup copies what its own connection sees, which is this moment until the transaction ends.
    connection.exec('begin');
    refuseForeign(connection, database);
    return {
      ...contentsOf(connection),
      copy: (to, onProgress) => copy(connection, database, to, onProgress),
      close,
    };
  } catch (error) {
    close();
    throw asUnusable(error, database);
  }
}

/** The same of a database that nobody uses and that lies ready to be restored; every page and index is checked. */
export function examineCopy(
  file: string,
  name: string,
): Pick<Snapshot, 'conversations' | 'schema' | 'files'> {
  const connection = new DatabaseDriver(file, { readonly: true, fileMustExist: true });
  try {
    refuseForeign(connection, name);
    checkAllPages(connection, name, { indexes: true });
    return contentsOf(connection);
  } catch (error) {
    throw asUnusable(error, name);
  } finally {
    connection.close();
  }
}

function contentsOf(connection: Connection): Pick<Snapshot, 'conversations' | 'schema' | 'files'> {
  const conversations = Number(connection.prepare('select count(*) from conversations').pluck().get());
  const files = connection
    .prepare("select distinct sha256 from imports where status not in ('undone', 'cancelled')")
    .pluck()
    .all() as string[];
  return { conversations, schema: lastMigration(connection), files };
}

async function copy(
  connection: Connection,
  name: string,
  to: string,
  onProgress: (share: number) => void,
): Promise<void> {
  try {
    await connection.backup(to, {
      progress({ totalPages, remainingPages }) {
        if (totalPages > 0) onProgress(1 - remainingPages / totalPages);
        return PAGES_AT_ONCE;
      },
    });
    const written = new DatabaseDriver(to);
    try {
      // One file, without a journal beside it.
      written.pragma('journal_mode = DELETE');
      checkAllPages(written, name);
    } finally {
      written.close();
    }
  } catch (error) {
    for (const end of ['', '-wal', '-shm', '-journal']) fs.rmSync(`${to}${end}`, { force: true });
    throw asUnusable(error, name);
  }
}
