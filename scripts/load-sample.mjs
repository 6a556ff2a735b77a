import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';
import { runInstalled } from './run-command.mjs';
import { stop } from './stop.mjs';

/** The policies first: conversations are then judged by them as they come. */
const SAMPLE_FILES = ['demo/data/policies.csv', 'demo/data/messages.csv', 'demo/data/customers.csv'];

/**
 * Imports the sample as a user would, from the command line, unless the database holds it already.
 * @param {string} database
 */
export async function loadSample(database) {
  let said = false;
  for (const file of SAMPLE_FILES) {
    if (!existsSync(path.join(root, file))) stop(`The sample is incomplete: ${file} is missing.`);
    if (holdsFile(database, path.join(root, file))) continue;
    if (!said) console.log('Loading the sample workspace: once, under a minute.');
    said = true;
    const code = await runInstalled('tsx/dist/cli.mjs', ['cli/main.ts', 'import', file, '--db', database], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (code !== 0) stop('The sample could not be imported; the reason is above.');
  }
}

/**
 * Whether an import of this very file stands in the database.
 * @param {string} database
 * @param {string} file
 */
export function holdsFile(database, file) {
  if (!existsSync(database)) return false;
  const Sqlite = createRequire(import.meta.url)('better-sqlite3');
  const connection = new Sqlite(database, { readonly: true });
  try {
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    const find = connection.prepare("select 1 from imports where sha256 = ? and status = 'done'");
    return find.get(sha256) !== undefined;
  } catch {
    // A database from before its first migration has no such table.
    return false;
  } finally {
    connection.close();
  }
}
