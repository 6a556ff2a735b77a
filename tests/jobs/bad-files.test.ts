import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProblems } from '@/db/read/read-problems';
import { manyConversations } from '../support/many-conversations';
import { TemporaryWorkspace } from '../support/temporary-workspace';
import { workspaceState } from '../support/workspace-state';

let workspace: TemporaryWorkspace;
let before: Awaited<ReturnType<typeof workspaceState>>;

beforeAll(async () => {
  workspace = new TemporaryWorkspace();
  await workspace.import(manyConversations(20));
  before = await workspaceState(workspace.engine.db);
});

afterAll(() => workspace.remove());

describe('a file that cannot be used is refused with one sentence and changes nothing', () => {
  test.each([
    ['empty', '', 'The file is empty.'],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'),
      'The file is not a text export: it is a PNG picture.',
    ],
    [
      'without the required columns',
      'name,age\nAna,7\n',
      'The file has no header row that names the columns "conversation_id", "sender" and "text". The nearest to a header row reads: name | age.',
    ],
    ['a header only', 'conversation_id,sender,text\n', 'The file holds no message that can be used.'],
    [
      'nothing but bad rows',
      'conversation_id,sender,text\nc1,Martian,hi\n',
      'The file holds no message that can be used; the first problem, in row 2: The sender "Martian" is not known.',
    ],
  ])('%s', async (_name, content, sentence) => {
    expect(await workspace.import(content)).toMatchObject({ status: 'failed', error: sentence });
    expect(await workspaceState(workspace.engine.db)).toEqual(before);
    expect(workspace.defects).toEqual([]);
  });
});

test('a row of 300 MB is reported, and the rows around it are read', async () => {
  const piece = 'x'.repeat(1024 * 1024);
  const giant = Buffer.concat([
    Buffer.from('conversation_id,sender,text\ng1,customer,hello\ng1,bot,"'),
    Buffer.alloc(300 * piece.length, piece),
    Buffer.from('"\ng1,agent,bye\n'),
  ]);
  const done = await workspace.import(giant);
  expect(done).toMatchObject({ status: 'done', messagesAdded: 2, problems: 1 });
  expect(await readProblems(workspace.engine.db, done.id, { after: 0, limit: 5 })).toMatchObject([
    { row: 3, code: 'row_too_long' },
  ]);
  await workspace.undo(done.id);
  expect(await workspaceState(workspace.engine.db)).toEqual(before);
}, 60_000);

test('a NUL character costs its own row', async () => {
  const done = await workspace.import(
    `conversation_id,sender,text\nn1,customer,a\0b\nn1,bot,${'fine '.repeat(50)}\n`,
  );
  expect(done).toMatchObject({ status: 'done', messagesAdded: 1, problems: 1 });
  await workspace.undo(done.id);
});

test('the stored file of an undone import is removed', async () => {
  const { sha256, id } = await workspace.import(manyConversations(21));
  await workspace.undo(id);
  expect(await workspaceState(workspace.engine.db)).toEqual(before);
  expect(existsSync(workspace.files.pathOf(sha256))).toBe(false);
});
