import fs from 'node:fs';
import path from 'node:path';
import type { Connection } from './connect';

/**
 * Makes sure that nothing of what was deleted is left in the database's files. Deleted rows leave their bytes in
 * free pages, their words in the search until its parts are merged, and both in the log of writes: so the search
 * is merged, the file is written anew and the log is cut to nothing. The log is cut only where nobody reads in it at
 * that moment; gives whether it was.
 */
export function purgeFile(connection: Connection): boolean {
  connection.exec("insert into conversation_search (conversation_search) values ('optimize')");
  connection.exec('vacuum');
  const [outcome] = connection.pragma('wal_checkpoint(truncate)') as { busy: number }[];
  return outcome?.busy === 0;
}

/** Removes what dead processes left on the way into the workspace; nothing is on its way now. */
export function sweepStaging(folder: string, database: string): void {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    if (name.startsWith(`${database}.`)) fs.rmSync(path.join(folder, name), { force: true });
  }
}
