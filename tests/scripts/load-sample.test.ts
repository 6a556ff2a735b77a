import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEngine } from '@/db/open-engine';
import { imports } from '@/db/schema/sqlite';
import { holdsFile } from '../../scripts/load-sample.mjs';

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
async function importedWith(text: string, status: 'done' | 'undone' | 'failed'): Promise<void> {
  const engine = openEngine(database);
  const sha256 = createHash('sha256').update(text).digest('hex');
  await engine.db.insert(imports).values({ fileName: 'x.csv', sha256, sizeBytes: 1, status, createdAt: 0 });
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
