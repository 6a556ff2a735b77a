import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examinedIn } from '@/core/ingest/examined';
import type { Settings } from '@/core/settings/settings';
import { readConversation } from '@/db/read/read-conversation';
import { readCustomers } from '@/db/read/read-customers';
import { readProblems } from '@/db/read/read-problems';
import { settings } from '@/db/schema/sqlite';
import { createImport } from '@/db/write/create-import';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

let workspace: TemporaryWorkspace;

beforeEach(() => {
  workspace = new TemporaryWorkspace();
});
afterEach(() => workspace.remove());

const HEADER = 'conversation_id,sent_at,sender,text,customer_id,agent_name,topic';
const rows = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;

async function set(changes: Partial<Settings>) {
  const entries = Object.entries(changes).map(([key, value]) => ({ key, value: JSON.stringify(value) }));
  await workspace.engine.db.insert(settings).values(entries);
}

const textsOf = async (id: string) =>
  (await readConversation(workspace.engine.db, id))?.messages.map(({ text }) => text);

/** Which of these texts stand anywhere in the workspace's folder. */
function leaked(...secrets: string[]): string[] {
  const files = fs
    .readdirSync(workspace.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name)));
  return secrets.filter((secret) => files.some((bytes) => bytes.includes(secret)));
}

const FIRST = rows(
  'c1,2026-03-01T10:00:00Z,customer,my mail is ana@mail.example and order 48213,ana@mail.example,Ana Berg,refund for ana@mail.example',
  'c1,2026-03-01T10:00:10Z,bot,Is ana@mail.example or +44 20 7946 0958 better?,ana@mail.example,Help Bot,',
  'c1,2026-03-01T10:00:20Z,customer,jo@mail.example please,ana@mail.example,Ana Berg,',
  'c2,2026-03-01T11:00:00Z,customer,ana@mail.example here,u2,,',
);

describe('personal details do not get in', () => {
  test('they become tags, the same for the same detail within a conversation', async () => {
    await workspace.import(FIRST);
    expect(await textsOf('c1')).toEqual([
      'my mail is [EMAIL_1] and order 48213',
      'Is [EMAIL_1] or [PHONE_1] better?',
      '[EMAIL_2] please',
    ]);
    const { conversation, messages } = (await readConversation(workspace.engine.db, 'c1')) ?? {};
    expect(conversation?.topic).toBe('refund for [EMAIL_1]');
    expect(conversation?.customerId).toMatch(/^customer-[0-9a-f]{16}$/);
    expect(messages?.map(({ author }) => author)).toEqual([null, 'Help Bot', null]);
  });

  test('no file of the workspace holds them once the import is done', async () => {
    await workspace.import(FIRST);
    expect(leaked('ana@mail', 'jo@mail', '7946', 'Ana Berg')).toEqual([]);
    expect(leaked('48213', 'Help Bot')).toEqual(['48213', 'Help Bot']);
  });

  test('what was looked at before holds none either, nor do problems', async () => {
    const bad =
      'c3,2026-03-01T11:00:00Z,eve@mail.example,hi,,,\nc3,yesterday at jim@mail.example,customer,ok,,,';
    const stored = await workspace.files.keep(Readable.from([FIRST + bad]), 'messages.csv');
    const id = await createImport(workspace.engine.db, stored, NOW, 'examining');
    const examined = examinedIn(await workspace.work(id));
    if (examined?.kind !== 'transcripts') throw new Error('not transcripts');
    expect(examined.understanding.preview[0]?.messages.map(({ text }) => text)).toEqual(await aside());
    expect(examined.survey.problems.map(({ value }) => value).sort()).toEqual([
      '@mail.example',
      'yesterday at [EMAIL_1]',
    ]);
    expect(JSON.stringify(examined)).not.toMatch(/(?:ana|jo|eve|jim)@/);

    const other = new TemporaryWorkspace();
    const done = await other.import(FIRST + bad);
    const problems = await readProblems(other.engine.db, done.id, { after: 0, limit: 9 });
    expect(JSON.stringify(problems)).not.toMatch(/(?:eve|jim)@/);
    expect(problems.map(({ message }) => message)).toContain('The sender "@mail.example" is not known.');
    other.remove();

    async function aside() {
      const workspaceOfItsOwn = new TemporaryWorkspace();
      await workspaceOfItsOwn.import(FIRST);
      const read = await readConversation(workspaceOfItsOwn.engine.db, 'c1');
      workspaceOfItsOwn.remove();
      return read?.messages.map(({ text }) => text);
    }
  });
});

describe('a conversation that comes in several files', () => {
  const second = rows(
    'c1,2026-03-01T10:00:20Z,customer,jo@mail.example please,ana@mail.example,,',
    'c1,2026-03-01T10:00:30Z,bot,"I wrote to jo@mail.example, not to ana@mail.example",ana@mail.example,Help Bot,',
  );
  const whole = [
    'my mail is [EMAIL_1] and order 48213',
    'Is [EMAIL_1] or [PHONE_1] better?',
    '[EMAIL_2] please',
    'I wrote to [EMAIL_2], not to [EMAIL_1]',
  ];

  test('has one number a detail, and knows a message that it has', async () => {
    await workspace.import(FIRST);
    const done = await workspace.import(second);
    expect(done).toMatchObject({ messagesAdded: 1, duplicates: 1, conversationsExtended: 1 });
    expect(await textsOf('c1')).toEqual(whole);
  });

  test('in whatever order', async () => {
    await workspace.import(second);
    const first = await workspace.import(FIRST);
    expect(await textsOf('c1')).toEqual(whole);
    await workspace.undo(first.id);
    expect(await textsOf('c1')).toEqual(['[EMAIL_1] please', 'I wrote to [EMAIL_1], not to [EMAIL_2]']);
  });

  test('says that a message was changed where its detail is another', async () => {
    const header = 'conversation_id,message_id,sender,text\n';
    await workspace.import(`${header}c1,m1,customer,ana@mail.example\n`);
    const done = await workspace.import(`${header}c1,m1,customer,jo@mail.example\n`);
    const problems = await readProblems(workspace.engine.db, done.id, { after: 0, limit: 9 });
    expect(problems).toMatchObject([{ code: 'changed_message', value: 'm1' }]);
  });
});

test('what is asked for again after a hand-over is still told, of tags and of numbers that stay', async () => {
  const turns = (id: string, given: string, asked: string) =>
    [
      ['customer', `My dishwasher floods the kitchen each time it drains. ${given}`],
      ['bot', 'I am passing you to a colleague.'],
      ['system', 'Ana joined the chat'],
      ['agent', asked],
      ['customer', given],
    ].map(([sender, text], i) => `${id},2026-03-01T10:0${i}:00Z,${sender},"${text}",,,`);
  await workspace.import(
    rows(
      ...turns('r1', 'My e-mail is ana@mail.example', 'Hello, what is your e-mail address?'),
      ...turns('r2', 'The order is KD-5521', 'Hello, what is your order number?'),
    ),
  );
  for (const id of ['r1', 'r2']) {
    const read = await readConversation(workspace.engine.db, id);
    expect(read?.findings.map(({ kind }) => kind)).toContain('escalation.repeat_after_transfer');
  }
  expect((await textsOf('r1'))?.filter((text) => text.includes('[EMAIL_1]'))).toHaveLength(2);
});

describe('settings', () => {
  test('say which kinds are replaced', async () => {
    const { redaction } = { redaction: { kinds: { EMAIL: false } } } as unknown as Settings;
    await set({ redaction });
    await workspace.import(FIRST);
    expect(await textsOf('c1')).toContain('Is ana@mail.example or [PHONE_1] better?');
  });

  test('have customers stored under keyed hashes, in conversations and in their own file alike', async () => {
    await set({ hashCustomerIds: true });
    await workspace.import(FIRST);
    await workspace.import('customer_id,signed_up_at\nu2,2025-01-01\nu9,2025-01-01\n', 'customers.csv');
    const id = (await readConversation(workspace.engine.db, 'c2'))?.conversation.customerId;
    expect(id).toMatch(/^customer-[0-9a-f]{16}$/);
    expect((await readCustomers(workspace.engine.db)).map((customer) => customer.id)).toContain(id);
    expect(leaked('u9,')).toEqual([]);
  });

  test('can have imported files kept as they came', async () => {
    await set({ keepFiles: true });
    const { sha256 } = await workspace.import(FIRST);
    expect(fs.existsSync(workspace.files.pathOf(sha256))).toBe(true);
  });
});

test('two workspaces do not hash alike', async () => {
  const idOf = async () => {
    const own = new TemporaryWorkspace();
    await own.import(FIRST);
    const read = await readConversation(own.engine.db, 'c1');
    own.remove();
    return read?.conversation.customerId;
  };
  expect(await idOf()).not.toBe(await idOf());
});
