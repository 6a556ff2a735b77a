import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import DatabaseDriver from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openEngine } from '@/db/open-engine';
import { openSnapshot } from '@/db/sqlite/open-snapshot';
import { holdWorkspace } from '@/db/sqlite/workspace-lock';
import { UnusableWorkspace } from '@/db/unusable-workspace';
import { manyConversations } from '../support/many-conversations';
import { TemporaryWorkspace } from '../support/temporary-workspace';

let sound: TemporaryWorkspace;
let folder: string;
let database: string;

beforeAll(async () => {
  sound = new TemporaryWorkspace();
  await sound.import(manyConversations(40));
  sound.engine.close();
});
afterAll(() => fs.rmSync(sound.folder, { recursive: true, force: true }));

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-unusable-'));
  database = path.join(folder, 'trustledger.db');
  fs.copyFileSync(sound.database, database);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function overwrite(from: number, length: number): void {
  const file = fs.openSync(database, 'r+');
  fs.writeSync(file, Buffer.alloc(length, 0x5a), 0, length, from);
  fs.closeSync(file);
}

function execute(sql: string): void {
  const connection = new DatabaseDriver(database);
  connection.exec(sql);
  connection.close();
}

/** The first page of a table or index. */
function rootOf(name: string): number {
  const connection = new DatabaseDriver(database, { readonly: true });
  const page = connection.prepare('select rootpage from sqlite_master where name = ?').pluck().get(name);
  connection.close();
  return Number(page);
}

const RESTORE =
  /and was left as it is; stop the server and restore a backup: npm run -s cli -- restore FILE$/;

test.each<[string, RegExp, () => void]>([
  [
    'no database',
    /damaged \(it does not begin as a database does\)/,
    () => fs.writeFileSync(database, 'x,y\n'.repeat(2000)),
  ],
  ['an overwritten beginning', /damaged \(it does not begin as a database does\)/, () => overwrite(0, 200)],
  [
    'a file cut short',
    /damaged \(it is cut short/,
    () => fs.truncateSync(database, fs.statSync(database).size - 5000),
  ],
  ['a file cut to a page', /damaged \(it is cut short/, () => fs.truncateSync(database, 4096)],
  [
    'an overwritten page',
    /damaged \((it is cut short or )?some of its pages are unreadable\)/,
    () => overwrite((rootOf('messages') - 1) * 4096, 4096),
  ],
  ['an overwritten schema', /damaged \(it is cut short or some/, () => overwrite(100, 3900)],
])(
  '%s is told in one sentence that names the file and the way out, and is left as it is',
  (_name, sentence, damage) => {
    damage();
    const before = fs.readFileSync(database);
    for (const open of [() => openEngine(database), () => openSnapshot(database)]) {
      let told: unknown;
      try {
        open().close();
      } catch (error) {
        told = error;
      }
      // What a backup copies is checked when it is copied.
      if (told === undefined) continue;
      expect(told).toBeInstanceOf(UnusableWorkspace);
      expect(told).toMatchObject({ reason: 'damaged', message: expect.stringMatching(sentence) });
      expect((told as Error).message).toMatch(RESTORE);
      expect((told as Error).message.startsWith(database)).toBe(true);
    }
    expect(() => openEngine(database)).toThrow(UnusableWorkspace);
    expect(fs.readFileSync(database).equals(before)).toBe(true);
  },
);

test('no backup is made of a database with a page that is unreadable', async () => {
  overwrite((rootOf('messages') - 1) * 4096, 4096);
  const snapshot = openSnapshot(database);
  const copy = path.join(folder, 'copy.db');
  await expect(snapshot.copy(copy, () => undefined)).rejects.toBeInstanceOf(UnusableWorkspace);
  snapshot.close();
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual([]);
});

test('a database of a later version is not touched', () => {
  execute("insert into __drizzle_migrations (hash, created_at) values ('x', 32503680000000)");
  const before = fs.readFileSync(database);
  expect(() => openEngine(database)).toThrow(/was written by a later version of Trustledger/);
  expect(() => openSnapshot(database)).toThrow(/was written by a later version of Trustledger/);
  expect(fs.readFileSync(database).equals(before)).toBe(true);
});

test("another program's database is not touched", () => {
  fs.rmSync(database);
  execute('create table notes (text text)');
  const before = fs.readFileSync(database);
  expect(() => openEngine(database)).toThrow(/is a database of another program, so it was left alone/);
  expect(fs.readFileSync(database).equals(before)).toBe(true);
});

test('what a process left that was killed while it created a workspace is still one to be', () => {
  fs.rmSync(database);
  execute(
    'create table __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)',
  );
  openEngine(database).close();
  openEngine(database).close();
});

test('a workspace that is held for a restore opens for nobody, and one in use is not held', () => {
  const hold = holdWorkspace(database);
  expect(hold).not.toBeNull();
  expect(() => openEngine(database)).toThrow(
    /A backup is being restored to .*; try again when that is done\.$/,
  );
  hold?.close();
  const [one, two] = [openEngine(database), openEngine(database)];
  expect(holdWorkspace(database)).toBeNull();
  one.close();
  expect(holdWorkspace(database)).toBeNull();
  two.close();
  holdWorkspace(database)?.close();
});
