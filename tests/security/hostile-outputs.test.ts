import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '@/jobs/report/read-report';
import { reportHtml } from '@/print/report-html';
import { reportMail } from '@/print/report-mail';
import { HOSTILE_POLICIES, hostileConversations, hostileCustomers } from '../support/hostile-conversations';
import { runCli } from '../support/run-cli';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

const MONTH = '2026-03';

/** What acts on a terminal, a header or the words around it. */
const ACTING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const withoutLineEnds = (text: string) => text.replace(/[\t\n]/g, ' ');

let workspace: TemporaryWorkspace;
let file: string;

beforeAll(async () => {
  workspace = new TemporaryWorkspace();
  file = path.join(workspace.folder, 'hostile.jsonl');
  fs.writeFileSync(file, hostileConversations(240));
  await workspace.import(HOSTILE_POLICIES, 'policies.csv');
  expect(await workspace.import(fs.readFileSync(file), 'hostile.jsonl')).toMatchObject({ status: 'done' });
  await workspace.import(hostileCustomers(120), 'customers.csv');
}, 120_000);
afterAll(() => workspace.remove());

describe('the terminal', () => {
  test.each([
    ['a look at a file', () => ['import', file, '--dry-run']],
    ['scores', () => ['score', file]],
    ['a report', () => ['report', MONTH, '--db', workspace.database]],
    ['all figures', () => ['metrics', '--db', workspace.database]],
  ])(
    'shows nothing that acts on it: %s',
    (_what, args) => {
      const { stdout, stderr, status } = runCli(...args());
      expect(status).toBe(0);
      expect(stdout.length).toBeGreaterThan(500);
      expect(withoutLineEnds(stdout + stderr)).not.toMatch(ACTING);
    },
    120_000,
  );
});

describe('a report', () => {
  test('as a mail has one line of subject, no markup of theirs and no address of theirs', async () => {
    const report = await readReport(workspace.engine, MONTH, NOW);
    if (report === null) throw new Error('there is a report');
    const mail = await reportMail(report, {
      forms: ['csv', 'html'],
      paper: 'a4',
      origin: 'https://trust.example',
    });
    expect(mail.subject).not.toMatch(ACTING);
    expect(mail.html).not.toMatch(
      /<script|<img|<svg|<iframe|<style|<[^>]*\son\w+=|="javascript:|href="(?!https:\/\/trust\.example\/)/i,
    );
    for (const { filename } of mail.attachments) expect(filename).toMatch(/^[\w.-]+$/);
  }, 60_000);

  test('as a page of its own holds no element that came out of a text', async () => {
    const report = await readReport(workspace.engine, MONTH, NOW);
    if (report === null) throw new Error('there is a report');
    const html = await reportHtml(report, { origin: null });
    expect(html).not.toMatch(
      /<script|<img|<iframe|<object|<embed|<form|<base|<foreignObject|\son\w+="|href=/i,
    );
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html.match(/<meta http-equiv/gi)).toHaveLength(1);
  }, 60_000);
});
