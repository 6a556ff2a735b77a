import { UnusableWorkspace } from '../unusable-workspace';
import type { Connection } from './connect';

/** A check of this much takes a fifth of a second; it grows with the file (about 3 ms a megabyte). */
const CHECKED_WHOLE_BYTES = 64 * 1024 * 1024;

/** Tables that grow with every message: in a large workspace they are looked through by backups, not at each start. */
const LARGE = /^(conversation|message|finding|customer)/;

/** Throws UnusableWorkspace where pages of the database are damaged: all of a small one, the small tables of a large one. */
export function checkPages(connection: Connection, name: string): void {
  const pages = Number(connection.pragma('page_count', { simple: true }));
  const pageSize = Number(connection.pragma('page_size', { simple: true }));
  if (pages * pageSize <= CHECKED_WHOLE_BYTES) {
    refuseFound(connection.pragma('quick_check(1)', { simple: true }), name);
    return;
  }
  const tables = connection
    .prepare("select name from sqlite_master where type = 'table' and rootpage > 0")
    .pluck()
    .all() as string[];
  for (const table of tables.filter((one) => !LARGE.test(one))) {
    refuseFound(connection.pragma(`quick_check("${table}")`, { simple: true }), name);
  }
}

/** The same for every page, and with `indexes` for what the indexes hold too. */
export function checkAllPages(connection: Connection, name: string, { indexes = false } = {}): void {
  refuseFound(connection.pragma(indexes ? 'integrity_check(1)' : 'quick_check(1)', { simple: true }), name);
}

function refuseFound(found: unknown, name: string): void {
  if (found !== 'ok') throw damaged(name, 'some of its pages are unreadable');
}

function damaged(name: string, how: string): UnusableWorkspace {
  return new UnusableWorkspace(
    'damaged',
    `${name} is damaged (${how}) and was left as it is; stop the server and restore a backup: npm run -s cli -- restore FILE`,
  );
}

/** SQLite's own errors about a file that is no sound database, as one sentence; other errors as they are. */
export function asUnusable(error: unknown, name: string): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB') return damaged(name, 'it does not begin as a database does');
  if (code.startsWith('SQLITE_CORRUPT'))
    return damaged(name, 'it is cut short or some of its pages are unreadable');
  return error;
}
