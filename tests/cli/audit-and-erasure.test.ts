import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyConversations } from '../support/many-conversations';
import { runCli } from '../support/run-cli';

let folder: string;
let database: string;
const cli = (...args: string[]) => runCli(...args, '--db', database);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'trustledger-cli-'));
  database = path.join(folder, 'trustledger.db');
  const file = path.join(folder, 'messages.csv');
  writeFileSync(file, manyConversations(20));
  expect(cli('import', file).status).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each command is a process of its own.
describe('on the command line', { timeout: 240_000 }, () => {
  test('a customer is found, taken away and erased, once that was confirmed', () => {
    expect(JSON.parse(cli('customer', 'find', 'u7').stdout)).toMatchObject({ conversations: 1, messages: 6 });
    const { conversations } = JSON.parse(cli('customer', 'export', 'u7').stdout);
    expect(conversations).toMatchObject([{ externalId: 'c7', messages: { length: 6 } }]);
    expect(cli('customer', 'erase', 'u7')).toMatchObject({ stdout: '', status: 2 });
    expect(JSON.parse(cli('customer', 'erase', 'u7', '--yes').stdout)).toMatchObject({
      conversations: 1,
      purged: true,
    });
    expect(JSON.parse(cli('customer', 'find', 'u7').stdout)).toMatchObject({ conversations: 0 });
    expect(cli('customer', 'forget', 'u7').status).toBe(2);
  });

  test('texts stay without a rule', () => {
    expect(JSON.parse(cli('retain').stdout)).toEqual({ conversations: 0, files: 0 });
  });

  test('the audit log is checked, also against heads that were noted', () => {
    const head = cli('audit', 'head').stdout.trim();
    expect(head).toMatch(/^3:[0-9a-f]{64}$/);
    expect(cli('audit', 'verify', '--head', head)).toMatchObject({
      stdout: `All 3 events are as they were written; the last is ${head}.\nThey were held against 2 heads noted before.\n`,
      status: 0,
    });
    appendFileSync(path.join(folder, 'audit-heads.txt'), `2026-11-25T00:00:00Z 9 ${head.slice(2)}\n`);
    expect(cli('audit', 'verify')).toMatchObject({
      stdout: expect.stringContaining(
        'broken at event 4. The log ends at event 3, but event 9 was noted before.',
      ),
      status: 1,
    });
    expect(cli('audit', 'verify', '--head', 'x').status).toBe(2);
  });

  test('the workspace is emptied, once that was confirmed', () => {
    expect(cli('empty')).toMatchObject({ stdout: '', status: 2 });
    expect(JSON.parse(cli('empty', '--yes').stdout)).toEqual({ purged: true });
    expect(JSON.parse(cli('customer', 'find', 'u1').stdout)).toMatchObject({ conversations: 0 });
  });
});
