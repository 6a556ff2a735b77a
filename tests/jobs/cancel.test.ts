import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportStatus } from '@/core/ingest/import-status';
import { readImport } from '@/db/read/read-import';
import { imports } from '@/db/schema/sqlite';
import { claimImport } from '@/db/write/claim-import';
import { createImport } from '@/db/write/create-import';
import { requestCancel } from '@/db/write/request-cancel';
import { runJob } from '@/jobs/run-job';
import { manyConversations } from '../support/many-conversations';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';
import { unreachableMessages, workspaceState } from '../support/workspace-state';

let workspace: TemporaryWorkspace;
beforeEach(() => {
  workspace = new TemporaryWorkspace();
});
afterEach(() => workspace.remove());

async function queued(text: string): Promise<{ id: number; file: string }> {
  const stored = await workspace.files.keep(Readable.from([Buffer.from(text)]), 'messages.csv');
  const id = await createImport(workspace.engine.db, stored, NOW);
  return { id, file: workspace.files.pathOf(stored.sha256) };
}

const small = manyConversations(3);

describe('a cancelled import', () => {
  test('leaves nothing when it waited, its file included', async () => {
    const { id, file } = await queued(small);
    expect(await requestCancel(workspace.engine, id)).toBe(true);
    expect(await workspace.work(id)).toMatchObject({ status: 'cancelled', error: null });
    expect(fs.existsSync(file)).toBe(false);
  });

  test('leaves nothing when it was being read', async () => {
    await workspace.import(small);
    const before = await workspaceState(workspace.engine.db);
    const { id, file } = await queued(manyConversations(6000));
    const { engine, files } = workspace;
    const worker = randomUUID();
    const record = await claimImport(engine, worker, NOW, id);
    if (!record) throw new Error('The import was not claimed.');
    let asked: Promise<boolean> | undefined;
    let clock = NOW;
    await runJob(record, {
      engine,
      files,
      worker,
      // Every look at the clock is a second later, so that there is a sign of life after every batch.
      now: () => {
        clock += 1000;
        return clock;
      },
      onProgress: () => {
        asked ??= requestCancel(engine, id);
      },
      onDefect: (error) => workspace.defects.push(error),
    });
    expect(await asked).toBe(true);
    expect(workspace.defects).toEqual([]);
    expect(await readImport(engine.db, id)).toMatchObject({
      status: 'cancelled',
      messagesAdded: 0,
      worker: null,
    });
    expect(await workspaceState(engine.db)).toEqual(before);
    expect(await unreachableMessages(engine.db)).toBe(0);
    expect(fs.existsSync(file)).toBe(false);
  });

  test('whose worker died is cleared away by the next one', async () => {
    const { id } = await queued(small);
    await claimImport(workspace.engine, 'a worker that dies', NOW - 60_000, id);
    expect(await requestCancel(workspace.engine, id)).toBe(true);
    expect(await workspace.work(id)).toMatchObject({ status: 'cancelled' });
  });

  test('keeps a file that another import still needs', async () => {
    await queued(small);
    const { id, file } = await queued(small);
    await requestCancel(workspace.engine, id);
    await workspace.work(id);
    expect(fs.existsSync(file)).toBe(true);
  });

  test.each<ImportStatus>(['storing', 'done', 'failed', 'cancelled', 'undoing', 'undone'])(
    'is none that is "%s"',
    async (status) => {
      const { id } = await queued(small);
      await workspace.engine.db.update(imports).set({ status });
      expect(await requestCancel(workspace.engine, id)).toBe(false);
      expect(await requestCancel(workspace.engine, 999)).toBe(false);
    },
  );
});
