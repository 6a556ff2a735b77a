import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { readEvents } from '@/db/read/read-events';
import { manyConversations } from '../support/many-conversations';
import { runCli } from '../support/run-cli';
import { TemporaryWorkspace } from '../support/temporary-workspace';

let workspace: TemporaryWorkspace;
let file: string;

beforeAll(async () => {
  workspace = new TemporaryWorkspace();
  await workspace.import(manyConversations(40));
  file = path.join(workspace.folder, 'backup.tar');
});
afterAll(() => workspace.remove());

async function latestEvent({ db }: Engine) {
  const [event] = await readEvents(db, { kind: null, person: null, since: null, until: null }, { limit: 1 });
  return event;
}

const onWorkspace = (...args: string[]) => runCli(...args, '--db', workspace.database);

test('a workspace in use is backed up, checked and restored elsewhere, and not replaced', async () => {
  const written = onWorkspace('backup', file);
  expect(written).toMatchObject({ stderr: '', status: 0 });
  expect(written.stdout).toMatch(
    /^Backed up 40 conversations and 0 imported files to .*backup\.tar \(\d+ MB, [\d.]+ s\)\.\n$/,
  );
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);

  expect(onWorkspace('restore', file)).toEqual({
    stdout: '',
    stderr: `A server or another command is using ${workspace.database}; stop it first. Nothing was replaced.\n`,
    status: 1,
  });
  expect(runCli('restore', file, '--dry-run').stdout).toMatch(
    /backup\.tar is the backup of \d{4}-\d\d-\d\d, \d\d:\d\d UTC with 40 conversations and 0 imported files; it is whole and can be restored\.\n$/,
  );
  const elsewhere = path.join(workspace.folder, 'elsewhere', 'trustledger.db');
  const restored = runCli('restore', file, '--json', '--db', elsewhere);
  expect(JSON.parse(restored.stdout)).toMatchObject({
    restored: elsewhere,
    conversations: 40,
    replaced: null,
  });
  expect(await latestEvent(workspace.engine)).toMatchObject({
    kind: 'backup-made',
    personId: 'command-line',
  });
  const engine = openEngine(elsewhere);
  expect(await latestEvent(engine)).toMatchObject({ kind: 'backup-restored', personId: 'command-line' });
  engine.close();
  const again = runCli('restore', file, '--db', elsewhere);
  expect(again.stdout).toMatch(
    /\nThe workspace that was there is kept in .*replaced-\d{8}T\d{6}Z; delete it when nothing of it is missed\.\n$/,
  );
});

test('each refusal is one sentence', () => {
  const taken = path.join(workspace.folder, 'taken.tar');
  fs.writeFileSync(taken, 'something of somebody');
  const cases: [args: string[], stderr: string, status: number][] = [
    [['backup', taken], `${taken} exists already and was left as it is; choose another name.`, 1],
    [['backup', '/nowhere/backup.tar'], 'There is no folder /nowhere; create it first.', 1],
    [['backup'], 'backup takes one file to write.', 2],
    [['restore'], 'restore takes one backup to restore.', 2],
    [['restore', taken, '--dry-run'], `${taken} is not a backup of Trustledger.`, 1],
  ];
  for (const [args, stderr, status] of cases) {
    expect(onWorkspace(...args)).toEqual({ stdout: '', stderr: `${stderr}\n`, status });
  }
  expect(fs.readFileSync(taken, 'utf8')).toBe('something of somebody');
  expect(runCli('backup', `${taken}2`, '--db', '/nowhere/trustledger.db').stderr).toBe(
    'There is no database at /nowhere/trustledger.db.\n',
  );
});

test('a damaged database ends every command with one sentence', () => {
  const damaged = path.join(workspace.folder, 'damaged', 'trustledger.db');
  fs.mkdirSync(path.dirname(damaged));
  fs.writeFileSync(damaged, 'no database at all '.repeat(500));
  for (const args of [['metrics'], ['backup', path.join(workspace.folder, 'x.tar')]]) {
    expect(runCli(...args, '--db', damaged)).toEqual({
      stdout: '',
      stderr: `${damaged} is damaged (it does not begin as a database does) and was left as it is; stop the server and restore a backup: npm run -s cli -- restore FILE\n`,
      status: 1,
    });
  }
});
