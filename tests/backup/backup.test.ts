import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEngine } from '@/db/open-engine';
import { readImport } from '@/db/read/read-import';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';
import { createImport } from '@/db/write/create-import';
import { restoreBackup } from '@/jobs/backup/restore-backup';
import { writeBackup } from '@/jobs/backup/write-backup';
import { manyConversations } from '../support/many-conversations';
import { recomputedFacts } from '../support/recomputed-facts';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';
import { factsOf, unreachableMessages, workspaceState } from '../support/workspace-state';

const FIRST = manyConversations(60);
const SECOND = manyConversations(90);
/** Row 3 cannot be used, so the file is kept for another reading. */
const WITH_PROBLEM = 'conversation_id,sender,text\np1,customer,hello\np1,Martian,hi\n';

let workspace: TemporaryWorkspace;
let target: string;

beforeEach(async () => {
  workspace = new TemporaryWorkspace();
  target = path.join(workspace.folder, 'backup.tar');
  await workspace.import(FIRST);
});
afterEach(() => {
  vi.restoreAllMocks();
  workspace.remove();
});

/** What a workspace shows, opened anew. */
async function stateOf(database: string) {
  const engine = openEngine(database);
  try {
    return { ...(await workspaceState(engine.db)), key: await readWorkspaceKey(engine.db) };
  } finally {
    engine.close();
  }
}

test('a backup of a workspace that is open restores to the same workspace, and keeps the replaced one', async () => {
  await workspace.import(WITH_PROBLEM, 'problem.csv');
  const before = await stateOf(workspace.database);
  expect(await writeBackup(workspace.database, target, { now: NOW })).toMatchObject({
    conversations: 61,
    files: 1,
    bytes: fs.statSync(target).size,
  });
  await workspace.import(SECOND);
  const later = await stateOf(workspace.database);
  workspace.engine.close();

  const { replaced } = await restoreBackup(target, workspace.database, { now: NOW });
  expect(await stateOf(workspace.database)).toEqual(before);
  expect(replaced).toBe(path.join(workspace.folder, 'replaced-20261123T120000Z'));
  expect(await stateOf(path.join(replaced ?? '', 'trustledger.db'))).toEqual(later);
  expect(fs.readdirSync(workspace.folder).filter((name) => /partial|restoring/.test(name))).toEqual([]);
});

test('what waits or can be tried again can still be after a restore elsewhere', async () => {
  const problem = await workspace.import(WITH_PROBLEM, 'problem.csv');
  const stored = await workspace.files.keep(Readable.from([SECOND]), 'second.csv');
  const waiting = await createImport(workspace.engine.db, stored, NOW);
  await writeBackup(workspace.database, target, { now: NOW });

  const elsewhere = path.join(workspace.folder, 'elsewhere', 'trustledger.db');
  expect(await restoreBackup(target, elsewhere, { now: NOW })).toMatchObject({ files: 2, replaced: null });
  expect(fs.readdirSync(path.dirname(elsewhere)).sort()).toEqual([
    'files',
    'trustledger.db',
    'trustledger.db.lock',
  ]);
  expect(fs.readdirSync(path.join(path.dirname(elsewhere), 'files')).sort()).toEqual(
    [problem.sha256, stored.sha256].sort(),
  );
  const work = ['--import', 'tsx', 'tests/support/work-until-idle.ts', elsewhere];
  expect(spawnSync(process.execPath, work, { stdio: 'inherit' }).status).toBe(0);
  const engine = openEngine(elsewhere);
  expect(await readImport(engine.db, waiting)).toMatchObject({ status: 'done', conversationsAdded: 30 });
  engine.close();
});

test('a backup made while an import writes is one moment of the workspace', async () => {
  const before = await workspaceState(workspace.engine.db);
  const stored = await workspace.files.keep(
    Readable.from([manyConversations(1500, { interleaved: true })]),
    'long.csv',
  );
  const id = await createImport(workspace.engine.db, stored, NOW);
  const script = ['--import', 'tsx', 'tests/support/work-until-idle.ts', workspace.database];
  const child = spawn(process.execPath, script, { stdio: 'inherit' });
  const ended = once(child, 'exit');
  const made: string[] = [];
  while (child.exitCode === null && made.length < 3) {
    const file = `${target}-${made.length}`;
    await writeBackup(workspace.database, file, { now: NOW });
    made.push(file);
  }
  await ended;
  for (const [n, file] of made.entries()) {
    const copy = path.join(workspace.folder, `copy-${n}`, 'trustledger.db');
    await restoreBackup(file, copy, { now: NOW });
    const engine = openEngine(copy);
    expect(await factsOf(engine.db)).toEqual(await recomputedFacts(engine.db));
    const record = await readImport(engine.db, id);
    if (record?.status === 'done') expect(await unreachableMessages(engine.db)).toBe(0);
    else {
      expect(await workspaceState(engine.db)).toEqual(before);
      expect(fs.existsSync(path.join(path.dirname(copy), 'files', stored.sha256))).toBe(true);
    }
    engine.close();
  }
});

test.each(Array.from({ length: 7 }, (_, step) => step))(
  'a restore that ends at step %i of replacing is completed by whoever opens the workspace next',
  async (step) => {
    await workspace.import(WITH_PROBLEM, 'problem.csv');
    const before = await stateOf(workspace.database);
    await writeBackup(workspace.database, target, { now: NOW });
    await workspace.import(SECOND);
    const later = await stateOf(workspace.database);
    workspace.engine.close();
    const rename = fs.renameSync;
    let renames = 0;
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      renames += 1;
      if (renames > step) throw Object.assign(new Error('The machine stops here.'), { code: 'EIO' });
      rename(from, to);
    });
    const outcome = await restoreBackup(target, workspace.database, { now: NOW }).catch(() => null);
    vi.restoreAllMocks();
    // The first rename is that of the mark from which on the restore counts.
    const counts = step > 0;
    expect(await stateOf(workspace.database)).toEqual(counts ? before : later);
    const aside = path.join(workspace.folder, 'replaced-20261123T120000Z');
    expect(fs.existsSync(aside)).toBe(counts);
    if (counts) expect(await stateOf(path.join(aside, 'trustledger.db'))).toEqual(later);
    expect(fs.readdirSync(path.join(workspace.folder, 'files'))).toHaveLength(1);
    expect(fs.existsSync(`${workspace.database}.restoring`)).toBe(false);
    if (outcome !== null) expect(renames).toBeLessThanOrEqual(step);
  },
);

test('what killed backups left beside the file goes with the next one, what runs stays', async () => {
  const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
  fs.writeFileSync(`${target}.${gone}.partial`, 'half');
  fs.writeFileSync(`${target}.${gone}.partial.db`, 'half');
  fs.writeFileSync(`${target}.${process.ppid}.partial`, 'another one');
  await writeBackup(workspace.database, target, { now: NOW });
  const left = fs.readdirSync(workspace.folder).filter((name) => name.includes('partial'));
  expect(left).toEqual([`backup.tar.${process.ppid}.partial`]);
});
