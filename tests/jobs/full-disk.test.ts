import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '@/db/open-engine';
import { readImport } from '@/db/read/read-import';
import { approveImport } from '@/db/write/approve-import';
import { claimImport } from '@/db/write/claim-import';
import { createImport } from '@/db/write/create-import';
import { requestExamination } from '@/db/write/request-examination';
import { BackupRefused } from '@/jobs/backup/backup-refused';
import { restoreBackup } from '@/jobs/backup/restore-backup';
import { writeBackup } from '@/jobs/backup/write-backup';
import { runJob } from '@/jobs/run-job';
import { manyConversations } from '../support/many-conversations';
import { CAN_MOUNT, MountedFolder } from '../support/mounted-folder';
import { runCli } from '../support/run-cli';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';
import { workspaceState } from '../support/workspace-state';

const FULL = 'The disk is full; the workspace is as it was before. Free some space and try again.';

describe.skipIf(!CAN_MOUNT)('on a disk that is full', () => {
  let disk: MountedFolder;
  let workspace: TemporaryWorkspace;
  beforeEach(async () => {
    disk = MountedFolder.withRoom(4);
    workspace = new TemporaryWorkspace(disk.folder);
    await workspace.import(manyConversations(30));
  });
  afterEach(() => {
    workspace.engine.close();
    disk.remove();
  });

  test('an import fails with a sentence, pages read on, and with some room it is tried again', async () => {
    const { engine, files } = workspace;
    const before = await workspaceState(engine.db);
    const stored = await files.keep(Readable.from([manyConversations(1200)]), 'large.csv');
    const id = await createImport(engine.db, stored, NOW);
    // A disk may be so full that not even the failure can be written down; then the claim goes stale.
    await workspace.work(id).catch((error) => expect(error).toMatchObject({ code: 'SQLITE_FULL' }));
    expect(await workspaceState(engine.db)).toEqual(before);
    const failed = await readImport(engine.db, id);
    expect(['failed', 'reading', 'storing']).toContain(failed?.status);
    if (failed?.status === 'failed') expect(failed.error).toBe(FULL);

    disk.giveRoom(64);
    if (failed?.status === 'failed') {
      await requestExamination(engine, id, {});
      await workspace.work(id);
      await approveImport(engine, id, { acceptedBadRows: false }, NOW);
      await workspace.work(id);
    } else {
      const worker = randomUUID();
      const later = () => NOW + 60_000;
      const record = await claimImport(engine, worker, later(), id);
      if (record) await runJob(record, { engine, files, worker, now: later, onDefect: () => undefined });
    }
    expect(await readImport(engine.db, id)).toMatchObject({ status: 'done', conversationsAdded: 1170 });
  });

  test('a backup onto it and a restore into it are refused with a sentence and leave nothing', async () => {
    const sound = new TemporaryWorkspace();
    await sound.import(manyConversations(300));
    const fill = disk.fill();
    const before = fs.readdirSync(disk.folder).sort();
    await expect(
      writeBackup(sound.database, path.join(disk.folder, 'backup.tar'), { now: NOW }),
    ).rejects.toThrow(
      new BackupRefused(
        `There is no room for the backup in ${disk.folder}; it needs twice the size of the workspace while it is written.`,
      ),
    );
    expect(fs.readdirSync(disk.folder).sort()).toEqual(before);

    const backup = path.join(sound.folder, 'backup.tar');
    await writeBackup(sound.database, backup, { now: NOW });
    const state = await workspaceState(workspace.engine.db);
    workspace.engine.close();
    await expect(restoreBackup(backup, workspace.database, { now: NOW })).rejects.toThrow(
      `There is no room for the backup in ${disk.folder}. Nothing was replaced.`,
    );
    fs.rmSync(fill);
    const engine = openEngine(workspace.database);
    expect(await workspaceState(engine.db)).toEqual(state);
    engine.close();
    sound.remove();
  });
});

describe.skipIf(!CAN_MOUNT)('in a folder that is read-only', () => {
  test('figures are read, writing is refused with a sentence, and a backup can be made', async () => {
    const workspace = new TemporaryWorkspace();
    await workspace.import(manyConversations(30));
    const before = await workspaceState(workspace.engine.db);
    workspace.engine.close();
    fs.rmSync(`${workspace.database}.lock`);
    const place = MountedFolder.readOnly(workspace.folder);
    const database = path.join(place.folder, 'trustledger.db');
    try {
      const engine = openEngine(database);
      expect(await workspaceState(engine.db)).toEqual(before);
      const write = engine.transaction((db) =>
        createImport(db, { fileName: 'a.csv', sha256: 'a', sizeBytes: 1 }, NOW),
      );
      await expect(write).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
      engine.close();
      const refusal = 'The data folder cannot be written to; the workspace is as it was before.\n';
      expect(runCli('import', 'demo/data/policies.csv', '--db', database)).toMatchObject({
        stderr: refusal,
        status: 1,
      });
      const backup = path.join(fs.mkdtempSync(path.join(workspace.folder, 'elsewhere-')), 'backup.tar');
      expect(await writeBackup(database, backup, { now: NOW })).toMatchObject({ conversations: 30 });
    } finally {
      place.remove();
      fs.rmSync(workspace.folder, { recursive: true, force: true });
    }
  });
});
