import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examinedIn } from '@/core/ingest/examined';
import type { Mapping } from '@/core/ingest/mapping';
import { readNamedMappings, readRememberedMapping } from '@/db/read/read-mappings';
import { TakenOver } from '@/db/taken-over';
import { approveImport } from '@/db/write/approve-import';
import { claimImport } from '@/db/write/claim-import';
import { createImport } from '@/db/write/create-import';
import { forgetMapping, keepMapping } from '@/db/write/keep-mapping';
import { reportProgress } from '@/db/write/report-progress';
import { requestCancel } from '@/db/write/request-cancel';
import { requestExamination } from '@/db/write/request-examination';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';
import { workspaceState } from '../support/workspace-state';

let workspace: TemporaryWorkspace;
beforeEach(() => {
  workspace = new TemporaryWorkspace();
});
afterEach(() => {
  expect(workspace.defects).toEqual([]);
  workspace.remove();
});

const MARTIAN = `conversation_id,sent_at,sender,text
c1,2026-07-06T10:00:00Z,customer,Where is my order?
c1,2026-07-06T10:00:05Z,Martian,It arrives tomorrow.
c1,2026-07-06T10:01:00Z,customer,Thank you
`;

/** Uploads a file to be looked through first, as the page does, and looks it through. */
async function examined(text: string, fileName = 'messages.csv') {
  const { engine, files } = workspace;
  const stored = await files.keep(Readable.from([Buffer.from(text)]), fileName);
  return workspace.work(await createImport(engine.db, stored, NOW, 'examining'));
}

async function again(id: number, mapping: Mapping) {
  expect(await requestExamination(workspace.engine, id, mapping)).toBe(true);
  return workspace.work(id);
}

const approve = (id: number, acceptedBadRows = false) =>
  approveImport(workspace.engine, id, { acceptedBadRows }, NOW);

describe('a file that is looked through first', () => {
  test('waits for the user with what was found, and stores nothing', async () => {
    const before = await workspaceState(workspace.engine.db);
    const waiting = await examined(MARTIAN);
    expect(waiting).toMatchObject({
      status: 'waiting',
      kind: 'transcripts',
      system: 'messages',
      rowsRead: 3,
      problems: 1,
      mapping: null,
      worker: null,
    });
    const found = examinedIn(waiting);
    expect(found?.survey.problems).toMatchObject([{ code: 'unknown_sender', value: 'Martian', rows: 1 }]);
    expect(await workspaceState(workspace.engine.db)).toEqual(before);
  });

  test('is stored as the user corrected it once they say yes', async () => {
    const { id } = await examined(MARTIAN);
    expect(await again(id, { roles: { Martian: 'bot' } })).toMatchObject({ status: 'waiting', problems: 0 });
    expect(await approve(id)).toBe(true);
    expect(await approve(id)).toBe(false);
    expect(await workspace.work(id)).toMatchObject({ status: 'done', messagesAdded: 3, problems: 0 });
  });

  test('is read with the same corrections the next time, until they are forgotten', async () => {
    const { db } = workspace.engine;
    const first = await examined(MARTIAN);
    await again(first.id, { roles: { Martian: 'bot' } });
    await approve(first.id);
    const second = await examined(MARTIAN.replaceAll('c1', 'c2'));
    expect(second).toMatchObject({ status: 'waiting', problems: 0 });
    const found = examinedIn(second);
    expect(found?.asLastTime).toBe(true);
    const signature = found?.signature ?? '';
    expect(await readRememberedMapping(db, signature)).toEqual({ roles: { Martian: 'bot' } });
    await workspace.engine.transaction((tx) => forgetMapping(tx, { signature }));
    expect(await examined(MARTIAN)).toMatchObject({ problems: 1 });
  });

  test('can be corrected when it was refused', async () => {
    const refused = await examined('a,b,c\nc1,customer,hello\nc1,bot,Hello. How can I help?\n');
    expect(refused).toMatchObject({ status: 'failed', error: expect.stringContaining('no header row') });
    const columns = { conversation_id: 'a', sender: 'b', text: 'c' };
    expect(await again(refused.id, { system: 'messages', headerRow: 1, columns })).toMatchObject({
      status: 'waiting',
      rowsRead: 2,
      error: null,
    });
    await approve(refused.id);
    expect(examinedIn(await examined('a,b,c\nc2,customer,hello\n'))).toMatchObject({
      asLastTime: true,
      survey: { messages: 1 },
    });
  });

  test('forgets earlier corrections once a file like it is wanted without any', async () => {
    const first = await examined(MARTIAN);
    await again(first.id, { roles: { Martian: 'bot' } });
    await approve(first.id);
    const second = await examined(MARTIAN.replaceAll('c1', 'c2'));
    await again(second.id, {});
    await approve(second.id);
    expect(examinedIn(await examined(MARTIAN))).toMatchObject({ asLastTime: false });
  });

  test('begins anew when it is corrected meanwhile', async () => {
    const { engine, files } = workspace;
    const stored = await files.keep(Readable.from([Buffer.from(MARTIAN)]), 'messages.csv');
    const id = await createImport(engine.db, stored, NOW, 'examining');
    await claimImport(engine, 'slow', NOW, id);
    expect(await again(id, { roles: { Martian: 'bot' } })).toMatchObject({ status: 'waiting', problems: 0 });
    const late = { status: 'examining', bytesRead: 1, rowsRead: 1, messagesAdded: 0, problems: 0 } as const;
    await expect(reportProgress(engine, id, 'slow', late, NOW)).rejects.toThrow(TakenOver);
  });

  test('leaves nothing when it is cancelled', async () => {
    const { id } = await examined(MARTIAN);
    expect(await requestCancel(workspace.engine, id)).toBe(true);
    expect(await workspace.work(id)).toMatchObject({ status: 'cancelled' });
    expect(await requestExamination(workspace.engine, id, {})).toBe(false);
    expect(await approve(id)).toBe(false);
  });

  test('may hold customers or policies', async () => {
    const customers = await examined('customer_id,signed_up_at,churned_at\nu1,2025-01-01,\n,2025-01-01,\n');
    expect(customers).toMatchObject({ status: 'waiting', kind: 'customers', rowsRead: 2, problems: 1 });
    expect(examinedIn(customers)).toMatchObject({
      table: { delimiter: ',' },
      survey: { records: 1, unusable: 1, customers: [{ id: 'u1' }] },
    });
    await approve(customers.id);
    expect(await workspace.work(customers.id)).toMatchObject({ status: 'done', recordsAdded: 1 });
    const policies = await examined('id,topic,text\nP1,returns,Items can be returned.\n');
    expect(examinedIn(policies)).toMatchObject({ kind: 'policies', survey: { policies: [{ id: 'P1' }] } });
  });

  test('is of the kind, and has the columns, that the user says', async () => {
    const unclear = await examined('Kennung,Beginn\nu1,2025-01-01\n');
    expect(unclear).toMatchObject({ status: 'failed' });
    expect(await again(unclear.id, { kind: 'customers' })).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('customer ids'),
    });
    const columns = { customer_id: 'Kennung', signed_up_at: 1 };
    const mended = await again(unclear.id, { kind: 'customers', columns });
    expect(examinedIn(mended)).toMatchObject({
      kind: 'customers',
      table: { columns: { customer_id: 0, signed_up_at: 1 } },
      survey: { customers: [{ id: 'u1', signedUpAt: Date.parse('2025-01-01') }] },
    });
    await approve(mended.id);
    expect(await workspace.work(mended.id)).toMatchObject({ status: 'done', recordsAdded: 1 });
    expect(await examined('Kennung,Beginn\nu2,2025-01-01\n')).toMatchObject({ kind: 'customers' });
  });
});

describe('mappings', () => {
  const keep = (signature: string, name: string | null, mapping: Mapping) =>
    workspace.engine.transaction((tx) => keepMapping(tx, { signature, name, mapping }, NOW));

  test('are one for each name, and one remembered for the same headers', async () => {
    const { db } = workspace.engine;
    await keep('a', 'Ours', { channel: 'email' });
    await keep('b', 'Ours', { channel: 'web' });
    await keep('a', 'Another', {});
    await keep('a', null, { topic: 'x' });
    await keep('a', null, { topic: 'y' });
    expect(await readNamedMappings(db)).toEqual([
      { name: 'Another', signature: 'a', mapping: {} },
      { name: 'Ours', signature: 'b', mapping: { channel: 'web' } },
    ]);
    expect(await readRememberedMapping(db, 'a')).toEqual({ topic: 'y' });
    expect(await readRememberedMapping(db, 'b')).toBeNull();
  });
});
