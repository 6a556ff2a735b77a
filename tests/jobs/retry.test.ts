import { existsSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConversation } from '@/db/read/read-conversation';
import { readImport } from '@/db/read/read-import';
import { readRememberedMapping } from '@/db/read/read-mappings';
import { requestRetry } from '@/db/write/request-retry';
import { manyConversations } from '../support/many-conversations';
import { recomputedFacts } from '../support/recomputed-facts';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';
import { factsOf, workspaceState } from '../support/workspace-state';

let workspace: TemporaryWorkspace;

beforeEach(() => {
  workspace = new TemporaryWorkspace();
});
afterEach(() => workspace.remove());

/** No times: the order of the rows is all there is. */
const FILE = [
  'conversation_id,sender,text',
  'r1,customer,Can I talk to a human please',
  'r1,Martian,Of course I am one',
  'r1,customer,Great thank you',
  'r2,Martian,Nobody asked me',
].join('\n');

const retried = async (id: number, mapping: Parameters<typeof requestRetry>[2]) => {
  const again = await requestRetry(workspace.engine, id, mapping, NOW);
  if (again === null) throw new Error('cannot be tried again');
  return workspace.work(again);
};

test('rows of a sender that becomes known come in at their places, without a new upload', async () => {
  await workspace.import(manyConversations(10));
  const first = await workspace.import(FILE);
  expect(first).toMatchObject({ status: 'done', messagesAdded: 2, problems: 2 });
  const again = await retried(first.id, { roles: { Martian: 'agent' } });
  expect(again).toMatchObject({
    status: 'done',
    messagesAdded: 4,
    problems: 0,
    conversationsAdded: 2,
    conversationsExtended: 0,
    duplicates: 0,
  });
  expect(await readImport(workspace.engine.db, first.id)).toMatchObject({ status: 'undone' });
  const read = await readConversation(workspace.engine.db, 'r1');
  expect(read?.messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer']);

  const direct = new TemporaryWorkspace();
  await direct.import(manyConversations(10));
  await direct.import(FILE.replaceAll('Martian', 'agent'));
  expect(await workspaceState(workspace.engine.db)).toEqual(await workspaceState(direct.engine.db));
  direct.remove();
  expect(await factsOf(workspace.engine.db)).toEqual(await recomputedFacts(workspace.engine.db));
});

test('rows that are no messages after all leave', async () => {
  const first = await workspace.import(`${FILE}\nr3,bot,Hello\n`);
  await retried(first.id, { roles: { bot: 'ignore', Martian: 'agent' } });
  expect(await readConversation(workspace.engine.db, 'r3')).toBeNull();
});

test('a conversation that other imports know too keeps what they hold', async () => {
  await workspace.import('conversation_id,sender,text\nr1,bot,Hello there\n');
  const first = await workspace.import(FILE);
  const again = await retried(first.id, { roles: { Martian: 'agent' } });
  expect(again).toMatchObject({ conversationsAdded: 1, conversationsExtended: 1 });
  const before = await workspaceState(workspace.engine.db);
  await workspace.undo(again.id);
  const read = await readConversation(workspace.engine.db, 'r1');
  expect(read?.messages.map(({ text }) => text)).toEqual(['Hello there']);
  expect(await workspaceState(workspace.engine.db)).not.toEqual(before);
});

test('corrections add up, and the next file like it is read so', async () => {
  const first = await workspace.import(`${FILE}\nr2,Venusian,Me neither`);
  const second = await retried(first.id, { roles: { Martian: 'agent' } });
  const third = await retried(second.id, { roles: { Venusian: 'bot' } });
  expect(JSON.parse(third.mapping ?? '')).toEqual({ roles: { Martian: 'agent', Venusian: 'bot' } });
  expect(third).toMatchObject({ problems: 0, messagesAdded: 5 });
});

test('the file stays until nothing of it is left to try again', async () => {
  const first = await workspace.import(FILE);
  const path = workspace.files.pathOf(first.sha256);
  expect(existsSync(path)).toBe(true);
  await retried(first.id, { roles: { Martian: 'agent' } });
  expect(existsSync(path)).toBe(false);
});

test('an attempt that fails leaves what was there', async () => {
  const first = await workspace.import(FILE);
  const before = await workspaceState(workspace.engine.db);
  const again = await retried(first.id, { roles: { customer: 'ignore' } });
  expect(again).toMatchObject({ status: 'failed' });
  expect(await readImport(workspace.engine.db, first.id)).toMatchObject({ status: 'done' });
  expect(await workspaceState(workspace.engine.db)).toEqual(before);

  rmSync(workspace.files.pathOf(first.sha256));
  expect(await retried(first.id, { roles: { Martian: 'agent' } })).toMatchObject({
    status: 'failed',
    error: 'The stored file is gone, so it cannot be imported; upload it again.',
  });
  expect(await workspaceState(workspace.engine.db)).toEqual(before);
});

test('only what is done can be tried again, and once at a time', async () => {
  const first = await workspace.import(FILE);
  expect(await requestRetry(workspace.engine, 99, {}, NOW)).toBeNull();
  const customers = await workspace.import('customer_id,signed_up_at\nu1,2025-01-01\n');
  expect(await requestRetry(workspace.engine, customers.id, {}, NOW)).toBeNull();
  expect(await requestRetry(workspace.engine, first.id, {}, NOW)).not.toBeNull();
  expect(await requestRetry(workspace.engine, first.id, {}, NOW)).toBeNull();
});

test('nothing is remembered of a file that nobody looked through', async () => {
  const first = await workspace.import(FILE);
  await retried(first.id, { roles: { Martian: 'agent' } });
  expect(await readRememberedMapping(workspace.engine.db, 'messages')).toBeNull();
});
