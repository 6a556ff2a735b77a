import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '@/cli/report';
import { UsageError } from '@/cli/usage-error';
import { NotPrintable } from '@/print/not-printable';
import { REPORT_FORMS } from '@/print/report-file';
import { findChromium } from '@/scripts/find-chromium.mjs';
import { MONTH, PostOffice } from '../support/post-office';

let office: PostOffice;
beforeAll(async () => {
  office = new PostOffice();
  await office.open({ recipients: ['board@example.com', 'cx@example.com'] });
});
afterAll(() => office.close());

/** The command in this process: what it says, or the sentence with which it ends. */
async function report(args: string[]) {
  const said = { stdout: '', stderr: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    said.stdout += `${line}\n`;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((line) => {
    said.stderr += `${line}\n`;
  });
  process.exitCode = 0;
  try {
    await run([...args, '--db', office.workspace.database]);
    return { ...said, status: Number(process.exitCode) };
  } catch (thrown) {
    if (!(thrown instanceof UsageError || thrown instanceof NotPrintable)) throw thrown;
    return {
      ...said,
      stderr: `${said.stderr}${thrown.message}\n`,
      status: thrown instanceof UsageError ? 2 : 1,
    };
  } finally {
    process.exitCode = 0;
    log.mockRestore();
    error.mockRestore();
  }
}

const beginsWith = {
  json: '{',
  csv: '\ufeffmonth,',
  html: '<!doctype html>',
  pdf: '%PDF-',
  png: '\x89PNG',
} as const;

describe('report --out', () => {
  const forms = (Object.keys(REPORT_FORMS) as (keyof typeof REPORT_FORMS)[]).filter(
    (form) => findChromium() !== null || (form !== 'pdf' && form !== 'png'),
  );

  test.each(forms)('writes .%s and says nothing', async (form) => {
    const file = path.join(office.workspace.folder, `report.${form}`);
    expect(await report([MONTH, '--out', file])).toEqual({ stdout: '', stderr: '', status: 0 });
    const encoding = form === 'pdf' || form === 'png' ? 'latin1' : 'utf8';
    expect(readFileSync(file).toString(encoding).slice(0, 20)).toContain(beginsWith[form]);
  });

  test.each([
    [
      'a form that there is not',
      [MONTH, '--out', 'report.docx'],
      2,
      /must end in \.json, \.csv, \.html, \.pdf, \.png\.\n$/,
    ],
    [
      'a paper that there is not',
      [MONTH, '--out', 'report.pdf', '--paper', 'a5'],
      2,
      /^There is no paper "a5"/,
    ],
    ['a month that is none', ['2026-13', '--out', 'report.csv'], 2, /^report takes one month/],
    ['a month without data', ['2019-01', '--out', 'report.csv'], 1, /^The data do not reach into 2019-01/],
    [
      'a place that is not there',
      [MONTH, '--out', '/nowhere/report.csv'],
      1,
      /^\/nowhere\/report\.csv cannot be written/,
    ],
  ])('refuses %s in one sentence', async (_, args, status, sentence) => {
    const ended = await report(args);
    expect(ended).toMatchObject({ stdout: '', status });
    expect(ended.stderr).toMatch(sentence);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('without a browser fails loudly, as a process too, and leaves no file', () => {
    const file = path.join(office.workspace.folder, 'none.pdf');
    const args = [
      '--import',
      'tsx',
      'cli/main.ts',
      'report',
      MONTH,
      '--out',
      file,
      '--db',
      office.workspace.database,
    ];
    const env = { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' };
    const ended = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(ended).toMatchObject({ stdout: '', status: 1 });
    expect(ended.stderr).toMatch(/^PDF and PNG need Chromium or Chrome .*CHROMIUM_PATH\.\n$/);
    expect(existsSync(file)).toBe(false);
  });
});

describe('report --send', () => {
  test('closes the month and mails it once to everybody, and fails where somebody goes without', async () => {
    const { server } = office;
    server.atRecipient = (address) =>
      address.startsWith('cx') ? { code: 451, message: 'Greylisted' } : null;
    const first = await report([MONTH, '--send']);
    expect(first).toMatchObject({ stderr: '', status: 1 });
    expect(first.stdout).toMatch(
      /^board@example\.com: sent\.\ncx@example\.com: not sent yet, .*451 Greylisted\.\n$/,
    );

    server.atRecipient = () => null;
    const again = await report([MONTH, '--send']);
    const said = 'board@example.com: sent.\ncx@example.com: sent.\n';
    expect(again).toEqual({ stdout: said, stderr: '', status: 0 });
    expect(await report([MONTH, '--send'])).toEqual({ stdout: said, stderr: '', status: 0 });
    expect(server.recipients()).toEqual(['board@example.com', 'cx@example.com']);
  }, 60_000);

  test('of a month that is not over sends nothing', async () => {
    const ended = await report(['2099-01', '--send']);
    expect(ended).toMatchObject({ stdout: '', status: 1 });
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  });
});
