import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import DatabaseDriver from 'better-sqlite3';
import type { Connection } from './connect';

/** How a workspace is read whose folder this process may not write. */
export interface ReadOnlyPlace {
  /** The database itself where somebody else has it open, or else a copy of it. */
  file: string;
  copied: boolean;
  remove(): void;
}

/** null where the folder may be written, as it should be. */
export function readOnlyPlace(database: string): ReadOnlyPlace | null {
  if (!fs.existsSync(database) || mayWrite(path.dirname(database))) return null;
  if (opens(database)) return { file: database, copied: false, remove: () => undefined };
  // SQLite reads a database in WAL mode only where it may put files beside it. Nobody has this one open, or they
  // would lie there, so a copy of it is whole.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-read-only-'));
  const file = path.join(folder, 'trustledger.db');
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    fs.copyFileSync(database, file);
    fs.chmodSync(file, 0o600);
    if (fs.existsSync(`${database}-wal`)) fs.copyFileSync(`${database}-wal`, `${file}-wal`);
  } catch (error) {
    remove();
    throw error;
  }
  return { file, copied: true, remove };
}

/** A folder that is not there yet counts as one that may be written. */
export function mayWrite(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return !fs.existsSync(folder);
  }
}

function opens(database: string): boolean {
  let connection: Connection | undefined;
  try {
    connection = new DatabaseDriver(database, { readonly: true });
    connection.prepare('select count(*) from sqlite_master').get();
    return true;
  } catch (error) {
    const cannot = error instanceof DatabaseDriver.SqliteError && /CANTOPEN|READONLY/.test(error.code);
    if (!cannot) throw error;
    return false;
  } finally {
    connection?.close();
  }
}
