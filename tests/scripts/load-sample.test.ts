import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEngine } from '@/db/open-engine';
import { imports } from '@/db/schema/sqlite';
import { holdsFile, setAsideOlder } from '../../scripts/load-sample.mjs';

let folder: string;
let database: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-sample-'));
  database = path.join(folder, 'trustledger.db');
  file = path.join(folder, 'messages.csv');
  writeFileSync(file, 'conversation_id,sender,text\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A workspace in which this text was imported, with that outcome. */
async function importedWith(
  text: string,
  status: 'done' | 'undone' | 'failed',
  fileName = 'x.csv',
): Promise<void> {
  const engine = openEngine(database);
  const sha256 = createHash('sha256').update(text).digest('hex');
  await engine.db.insert(imports).values({ fileName, sha256, sizeBytes: 1, status, createdAt: 0 });
  engine.close();
}

describe('holdsFile', () => {
  it('is false without a database, in an empty file, and in an empty workspace', () => {
    expect(holdsFile(database, file)).toBe(false);
    writeFileSync(database, '');
    expect(holdsFile(database, file)).toBe(false);
    openEngine(database).close();
    expect(holdsFile(database, file)).toBe(false);
  });

  it.each([
    ['conversation_id,sender,text\n', 'done', true],
    ['conversation_id,sender,text\n', 'undone', false],
    ['conversation_id,sender,text\n', 'failed', false],
    ['another file', 'done', false],
  ] as const)('%j, %s: %s', async (text, status, held) => {
    await importedWith(text, status);
    expect(holdsFile(database, file)).toBe(held);
  });
});

describe('setAsideOlder', () => {
  const older = () => existsSync(`${folder}-older-1`);
  afterEach(() => rmSync(`${folder}-older-1`, { recursive: true, force: true }));

  it('keeps a workspace with another sample beside a new one', async () => {
    await importedWith('the messages of an older sample', 'done', 'messages.csv');
    setAsideOlder(database);
    expect([existsSync(database), older()]).toEqual([false, true]);
  });

  it("leaves today's sample, an empty workspace and no workspace where they are", async () => {
    setAsideOlder(database);
    openEngine(database).close();
    setAsideOlder(database);
    await importedWith('something older', 'done', 'messages.csv');
    await importedWith(readFileSync('demo/data/messages.csv', 'utf8'), 'done', 'messages.csv');
    setAsideOlder(database);
    expect([existsSync(database), older()]).toEqual([true, false]);
  });
});
