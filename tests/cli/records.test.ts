import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli';

let folder: string;
let database: string;

const MESSAGES = [
  'conversation_id,sent_at,sender,text,channel',
  'c1,2026-03-01T10:00:00Z,customer,Can I get a refund for my lamp?,web',
  'c1,2026-03-01T10:00:10Z,bot,Refunds are only possible within 7 days of delivery.,web',
  'c2,2026-03-01T11:00:00Z,customer,Hello,web',
  'c2,2026-03-01T11:00:10Z,bot,Hello. What can I do for you?,web',
].join('\n');

const POLICIES = 'id,topic,text\nP1,refund,Items can be refunded in full within 30 days of delivery.\n';

const CUSTOMERS = [
  'customer_id,signed_up_at,churned_at,monthly_revenue,segment',
  'u1,2025-01-05,,25.50,plus',
  'u2,2025-02-05,2026-01-01,10,basic',
  'u3,soon,,12,basic',
].join('\n');

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'trustledger-records-'));
  database = path.join(folder, 'trustledger.db');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

describe('import of customers', () => {
  test('says how many there are and what could not be used', () => {
    const { stdout, status } = runCli('import', file('customers.csv', CUSTOMERS), '--db', database);
    expect(JSON.parse(stdout)).toMatchObject({ customers: 3, problems: 1, rows: 3 });
    expect(JSON.parse(stdout)).not.toHaveProperty('messages');
    expect(status).toBe(0);
  });

  test('--dry-run says what the file is and stores nothing', () => {
    const customers = file('more-customers.csv', CUSTOMERS);
    const { stdout } = runCli('import', customers, '--dry-run', '--db', path.join(folder, 'none.db'));
    expect(stdout.split('\n').map((line) => line.trim())).toEqual([
      'more-customers.csv',
      'A list of customers.',
      'UTF-8, delimiter ",", header in row 1',
      '3 customers, 1 of them have left in 3 rows; 0 are below the table, 0 cannot be used',
      'problems:',
      '1 x The date cannot be read. (soon), first in row 4',
      '',
    ]);
    const { stdout: json } = runCli('import', customers, '--dry-run', '--json');
    expect(JSON.parse(json)).toMatchObject({ kind: 'customers', survey: { records: 3, churned: 1 } });
  });
});

describe('policies and what follows from them', () => {
  test('new policies have the conversations judged again in the same run', () => {
    runCli('import', file('messages.csv', MESSAGES), '--db', database);
    const policies = file('policies.csv', POLICIES);
    const { stdout, status } = runCli('import', policies, '--db', database);
    expect(JSON.parse(stdout)).toMatchObject({ policies: 1, problems: 0 });
    expect(status).toBe(0);
    const { stdout: rescored } = runCli('rescore', '--db', database);
    expect(rescored.trim()).toBe('All conversations are scored by this version and the policies in force.');
  }, 120_000);

  test('rescore --json gives before and after by channel', () => {
    const { stdout } = runCli('rescore', '--json', '--db', database);
    const { outdated, changed, before, after } = JSON.parse(stdout);
    expect({ outdated, changed }).toEqual({ outdated: 0, changed: 0 });
    expect(after).toEqual(before);
    expect(after).toMatchObject({ scored: 2, misinformed: 1, channels: [{ channel: 'web', scored: 2 }] });
  });

  test.each([
    [['rescore', 'extra'], 'rescore takes no file: extra'],
    [['rescore', '--db', '/no/such.db'], 'There is no database at /no/such.db; import a file first.'],
  ])('%j is said in one sentence', (args, sentence) => {
    const { stderr, status } = runCli(...args);
    expect(stderr.split('\n')[0]).toBe(sentence);
    expect(status).toBe(2);
  });
});
