import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readImports } from '@/db/read/read-imports';
import { createImport } from '@/db/write/create-import';
import { manyConversations } from '../support/many-conversations';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';
import { unreachableMessages, workspaceState } from '../support/workspace-state';

/** Overlapping files: both processes meet in the same conversations. */
const FILES = [
  manyConversations(400),
  manyConversations(600, { interleaved: true }),
  manyConversations(500),
  'customer_id,signed_up_at\nu1,2025-01-01\nu2,2025-02-01\n',
];

test('two processes that import at once leave what one after the other would', async () => {
  const [shared, alone] = [new TemporaryWorkspace(), new TemporaryWorkspace()];
  try {
    for (const file of FILES) {
      const stored = await shared.files.keep(Readable.from([file]), 'export.csv');
      await createImport(shared.engine.db, stored, NOW);
      await alone.import(file);
    }
    const work = () => {
      const args = ['--import', 'tsx', 'tests/support/work-until-idle.ts', shared.database];
      return once(spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }), 'exit');
    };
    const codes = await Promise.all([work(), work()]);
    expect(codes.map(([code]) => code)).toEqual([0, 0]);
    const imports = await readImports(shared.engine.db);
    expect(imports.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done']);
    expect(await workspaceState(shared.engine.db)).toEqual(await workspaceState(alone.engine.db));
    expect(await unreachableMessages(shared.engine.db)).toBe(0);
  } finally {
    shared.remove();
    alone.remove();
  }
}, 120_000);
