import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/core/audit/event';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { writeSettings } from '@/db/write/write-settings';
import { empty, erase } from '@/jobs/retention/erase';
import { retain } from '@/jobs/retention/retain';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

/** The first letter is one that no other word here begins with: the search stores only the rest of a word after what it shares with the one before. */
const MARKER = 'zqxwvmarker';
const REST = MARKER.slice(1);

/** Hundreds of pages, with the marked words among those of others. */
function file(): string {
  const rows = ['conversation_id,sent_at,sender,text,channel,customer_id'];
  for (let i = 0; i < 200; i += 1) {
    const marked = i % 10 === 0;
    const at = new Date(Date.UTC(2026, marked ? 1 : 9, 1) + i * 60_000).toISOString();
    const said = marked
      ? `My ${MARKER}${i} is broken ${'and so on '.repeat(i % 40)}`
      : `Order ${i} is late ${'really '.repeat(i % 40)}`;
    rows.push(`c${i},${at},customer,${said},web,${marked ? 'marked' : `u${i}`}`);
    rows.push(`c${i},${at},bot,Sorry ${marked ? `about the ${MARKER}${i}` : ''},web,`);
  }
  return rows.join('\n');
}

let workspace: TemporaryWorkspace;
beforeEach(async () => {
  workspace = new TemporaryWorkspace();
  await workspace.engine.transaction((db) => writeSettings(db, { keepFiles: true }));
  await workspace.import(file());
  // Extended, so that earlier revisions of the same words were deleted.
  await workspace.import(
    `${file()}\nc0,2026-02-02T00:00:00Z,customer,Again the ${MARKER}0,web,marked`,
    'more.csv',
  );
}, 60_000);
afterEach(() => {
  expect(workspace.defects).toEqual([]);
  workspace.remove();
});

/** The files of the workspace, of whatever kind, whose bytes hold the marked words. */
function holding(): string[] {
  return (fs.readdirSync(workspace.folder, { recursive: true }) as string[])
    .filter((name) => fs.statSync(path.join(workspace.folder, name)).isFile())
    .filter((name) => fs.readFileSync(path.join(workspace.folder, name)).includes(REST));
}

describe('of what was deleted, nothing is left in any file of the workspace', () => {
  test('while it is there, it is found in them', () => {
    expect(holding().some((name) => name.startsWith('trustledger.db'))).toBe(true);
    expect(holding().some((name) => name.startsWith('files/'))).toBe(true);
  });

  test('by the rule', async () => {
    const retention = { ...DEFAULT_SETTINGS.retention, days: 100 };
    await workspace.engine.transaction((db) => writeSettings(db, { retention }));
    expect(await retain(workspace, NOW)).toMatchObject({ conversations: 20, files: 2 });
    expect(holding()).toEqual([]);
  });

  test('with a customer', async () => {
    expect(await erase(workspace, 'marked', COMMAND_LINE, NOW)).toMatchObject({
      conversations: 20,
      purged: true,
    });
    expect(holding()).toEqual([]);
  });

  test('with the whole workspace', async () => {
    expect(await empty(workspace, COMMAND_LINE, NOW)).toEqual({ purged: true });
    expect(holding()).toEqual([]);
  });
});
