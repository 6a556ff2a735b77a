import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readImport } from '@/db/read/read-import';
import type { ImportRow } from '@/db/read/read-imports';
import { readRescore } from '@/db/read/read-rescore';
import { claimImport } from '@/db/write/claim-import';
import { createImport } from '@/db/write/create-import';
import { requestRescore } from '@/db/write/request-rescore';
import { requestUndo } from '@/db/write/request-undo';
import { forgetScores } from '../support/forget-scores';
import { manyConversations } from '../support/many-conversations';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';
import { unreachableMessages, workspaceState } from '../support/workspace-state';

const FIRST = manyConversations(300);
/** Overlaps the first file and lies scattered, so that every part of an import has work. */
const SECOND = manyConversations(6000, { interleaved: true });

let disturbed: TemporaryWorkspace;
let quiet: TemporaryWorkspace;

beforeEach(async () => {
  [disturbed, quiet] = [new TemporaryWorkspace(), new TemporaryWorkspace()];
  for (const workspace of [disturbed, quiet]) await workspace.import(FIRST);
});

afterEach(() => {
  disturbed.remove();
  quiet.remove();
});

/** Each process finds the claim of the killed one stale: its clock runs a minute further ahead. */
let starts = 0;
function startWork(): ChildProcess {
  starts += 1;
  const args = [
    '--import',
    'tsx',
    'tests/support/work-until-idle.ts',
    disturbed.database,
    String(starts * 60_000),
  ];
  return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

async function killWhen(importId: number, reached: (record: ImportRow) => boolean): Promise<void> {
  await killOnce(async () => {
    const record = await readImport(disturbed.engine.db, importId);
    return record !== null && reached(record);
  });
}

async function killOnce(reached: () => Promise<boolean>): Promise<void> {
  const child = startWork();
  const exited = once(child, 'exit');
  for (;;) {
    if (await reached()) break;
    if (child.exitCode !== null) throw new Error('The work was done before it could be killed.');
    await sleep(1);
  }
  child.kill('SIGKILL');
  await exited;
}

async function queue(workspace: TemporaryWorkspace, text: string): Promise<number> {
  const stored = await workspace.files.keep(Readable.from([Buffer.from(text)]), 'second.csv');
  return createImport(workspace.engine.db, stored, NOW);
}

test('an import that is killed at any point ends as if it had never been disturbed', async () => {
  const before = await workspaceState(disturbed.engine.db);
  const id = await queue(disturbed, SECOND);
  const points: ((record: ImportRow) => boolean)[] = [
    ({ status }) => status === 'reading',
    ({ rowsRead }) => rowsRead > 1000,
    ({ rowsRead }) => rowsRead > 20_000,
    ({ status }) => status === 'storing',
  ];
  for (const point of points) {
    await killWhen(id, point);
    const record = await readImport(disturbed.engine.db, id);
    // Killed while it published, it may have been done already; else nothing of it may be seen.
    if (record?.status !== 'done') expect(await workspaceState(disturbed.engine.db)).toEqual(before);
  }
  await once(startWork(), 'exit');

  await quiet.work(await queue(quiet, SECOND));
  const [end, expected] = [await readImport(disturbed.engine.db, id), await readImport(quiet.engine.db, id)];
  expect(end).toMatchObject({
    status: 'done',
    messagesAdded: expected?.messagesAdded,
    duplicates: expected?.duplicates,
  });
  expect(await workspaceState(disturbed.engine.db)).toEqual(await workspaceState(quiet.engine.db));
  expect(await unreachableMessages(disturbed.engine.db)).toBe(0);
}, 120_000);

test('an undo that is killed is whole or not at all, and is finished later', async () => {
  const before = await workspaceState(disturbed.engine.db);
  const { id } = await disturbed.import(SECOND, 'second.csv');
  await requestUndo(disturbed.engine, id);
  await killWhen(id, ({ status }) => status === 'undoing');
  await once(startWork(), 'exit');
  expect(await readImport(disturbed.engine.db, id)).toMatchObject({ status: 'undone' });
  expect(await workspaceState(disturbed.engine.db)).toEqual(before);
}, 120_000);

test('scoring again that is killed at any point leaves the old scores, and is finished later', async () => {
  await disturbed.import(SECOND, 'second.csv');
  const whole = await workspaceState(disturbed.engine.db);
  await forgetScores(disturbed.engine.db);
  const before = await workspaceState(disturbed.engine.db);
  const id = await requestRescore(disturbed.engine, NOW);
  const points: ((run: NonNullable<Awaited<ReturnType<typeof readRescore>>>) => boolean)[] = [
    ({ status }) => status === 'scoring',
    ({ looked }) => looked > 1000,
    ({ status }) => status === 'storing',
  ];
  for (const point of points) {
    await killOnce(async () => {
      const run = await readRescore(disturbed.engine.db, id);
      return run !== null && point(run);
    });
    const run = await readRescore(disturbed.engine.db, id);
    if (run?.status !== 'done') expect(await workspaceState(disturbed.engine.db)).toEqual(before);
  }
  await once(startWork(), 'exit');
  expect(await readRescore(disturbed.engine.db, id)).toMatchObject({ status: 'done', moved: 6000 });
  expect(await workspaceState(disturbed.engine.db)).toEqual(whole);
}, 120_000);

test('an import that ends its worker again and again is given up', async () => {
  const id = await queue(disturbed, FIRST);
  const before = await workspaceState(disturbed.engine.db);
  for (let minutes = 6; minutes > 0; minutes -= 1) {
    await claimImport(disturbed.engine, 'a worker that dies', NOW - minutes * 60_000, id);
  }
  expect(await disturbed.work(id)).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('given up'),
  });
  expect(await workspaceState(disturbed.engine.db)).toEqual(before);
});
