import fs from 'node:fs';
import path from 'node:path';
import { UnusableWorkspace } from '../unusable-workspace';
import type { Connection } from './connect';
import { MIGRATIONS_FOLDER } from './migrations-folder';

const MIGRATIONS_TABLE = '__drizzle_migrations';

/**
 * Throws UnusableWorkspace where this is another program's database, or one of a later version of this program, before
 * anything is written to it. An empty file is a workspace to be.
 */
export function refuseForeign(connection: Connection, name: string): void {
  const tables = connection
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all();
  if (tables.length === 0) return;
  // A process that is killed while it creates a workspace leaves the empty list of migrations.
  const last = tables.includes(MIGRATIONS_TABLE) ? lastMigration(connection) : null;
  if (last === null || (last > 0 && !tables.includes('imports'))) {
    throw new UnusableWorkspace(
      'foreign',
      `${name} is a database of another program, so it was left alone; choose another file.`,
    );
  }
  if (last > newestKnown()) {
    throw new UnusableWorkspace(
      'newer',
      `${name} was written by a later version of Trustledger, and this version would damage it; start that version again, or restore a backup from before the upgrade: npm run -s cli -- restore FILE`,
    );
  }
}

/** When the newest migration that a database has was made, epoch milliseconds; 0 for none. */
export function lastMigration(connection: Connection): number {
  return Number(connection.prepare(`select max(created_at) from ${MIGRATIONS_TABLE}`).pluck().get() ?? 0);
}

/** Whether opening a workspace with this newest migration would leave its tables as they are. */
export function isCurrentSchema(schema: number): boolean {
  return schema === newestKnown();
}

function newestKnown(): number {
  const journal = fs.readFileSync(path.join(MIGRATIONS_FOLDER, 'meta/_journal.json'), 'utf8');
  const { entries } = JSON.parse(journal) as { entries: { when: number }[] };
  return Math.max(...entries.map(({ when }) => when));
}
