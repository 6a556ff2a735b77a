import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';
import { runInstalled } from './run-command.mjs';
import { stop } from './stop.mjs';

const CUSTOMERS = 'demo/data/customers.csv';
const MESSAGES = 'demo/data/messages.csv';

/** The policies first: conversations are then judged by them as they come. */
const SAMPLE_FILES = ['demo/data/policies.csv', MESSAGES, CUSTOMERS];

/**
 * Imports the sample as a user would, from the command line, unless the database holds it already, and reviews
 * a part of it.
 * @param {string} database
 */
export async function loadSample(database) {
  setAsideOlder(database);
  let said = false;
  for (const file of SAMPLE_FILES) {
    if (!existsSync(path.join(root, file))) stop(`The sample is incomplete: ${file} is missing.`);
    if (holdsFile(database, path.join(root, file))) continue;
    if (!said) console.log('Loading the sample workspace: once, under a minute.');
    said = true;
    // Before the last file, so that a start that was cut off makes up for it.
    if (file === CUSTOMERS) await run('demo/add-reviews.ts', database);
    await run('cli/main.ts', 'import', file, '--db', database);
  }
}

/** @param {string[]} args */
async function run(...args) {
  const code = await runInstalled('tsx/dist/cli.mjs', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) stop('The sample could not be loaded; the reason is above.');
}

/**
 * A later version of the program may bring another sample, whose conversations bear the same ids: it gets a workspace
 * of its own, and the older one stays beside it.
 * @param {string} database
 */
export function setAsideOlder(database) {
  const messages = path.join(root, MESSAGES);
  if (!holds(database, 'file_name', path.basename(MESSAGES)) || holdsFile(database, messages)) return;
  const folder = path.dirname(database);
  let number = 1;
  while (existsSync(`${folder}-older-${number}`)) number += 1;
  renameSync(folder, `${folder}-older-${number}`);
  console.log(`The sample has changed. The workspace with the older one is now ${folder}-older-${number}.`);
}

/**
 * Whether an import of this very file stands in the database.
 * @param {string} database
 * @param {string} file
 */
export function holdsFile(database, file) {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  return holds(database, 'sha256', sha256);
}

/**
 * @param {string} database
 * @param {'sha256' | 'file_name'} column
 * @param {string} value
 */
function holds(database, column, value) {
  if (!existsSync(database)) return false;
  const Sqlite = createRequire(import.meta.url)('better-sqlite3');
  const connection = new Sqlite(database, { readonly: true });
  try {
    const find = connection.prepare(`select 1 from imports where ${column} = ? and status = 'done'`);
    return find.get(value) !== undefined;
  } catch {
    // A database from before its first migration has no such table.
    return false;
  } finally {
    connection.close();
  }
}
