import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readProblems } from '@/db/read/read-problems';
import { manyConversations } from '../support/many-conversations';
import { TemporaryWorkspace } from '../support/temporary-workspace';
import { workspaceState } from '../support/workspace-state';
import { zipped } from '../support/zipped';

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

async function imports(content: string | Buffer, name = 'export.zip') {
  const done = await workspace.import(content, name);
  if (done.status === 'done') imported.push(done.id);
  return done;
}

const contact = (id: string) =>
  JSON.stringify({
    Channel: 'CHAT',
    CustomerMetadata: { ContactId: id },
    Participants: [{ ParticipantId: 'a', ParticipantRole: 'CUSTOMER' }],
    Transcript: [{ ParticipantId: 'a', Content: `hello from ${id}`, AbsoluteTime: '2026-03-01T10:00:00Z' }],
  });

describe('an archive', () => {
  test('is read in whatever folders its files lie, without what systems put beside them', async () => {
    const archive = await zipped([
      ['export/2026/march/a.json', contact('z1')],
      ['export/2026/b.json', contact('z2')],
      ['__MACOSX/export/2026/._b.json', 'junk'],
      ['export/.DS_Store', Buffer.from([0, 0, 0, 1])],
      ['export/Thumbs.db', Buffer.from([0xd0, 0xcf])],
      ['export/c.json.gz', gzipSync(contact('z3'))],
    ]);
    expect(await imports(archive)).toMatchObject({ status: 'done', conversationsAdded: 3, problems: 0 });
  });

  test.each([
    ['conversations', 'Chat ID;Sender;Text\nz1;Visitor;hi\n', { conversationsAdded: 1 }],
    ['customers', 'customer_id,signed_up_at\nz1,2025-01-01\n', { recordsAdded: 1, kind: 'customers' }],
    ['policies', 'id,topic,text\nz1,refund,Refunds take 5 days.\n', { recordsAdded: 1, kind: 'policies' }],
  ])('may hold one file only, of %s', async (_what, content, expected) => {
    expect(await imports(await zipped([['one.csv', content]]))).toMatchObject({
      status: 'done',
      ...expected,
    });
  });

  test('may hold several shapes, and one that cannot be read does not keep the others back', async () => {
    const archive = await zipped([
      ['a.json', contact('z1')],
      ['b.csv', 'Chat ID;Sender;Text\nz2;Visitor;hi\n'],
      ['c.pdf', '%PDF-1.7 …'],
    ]);
    const done = await imports(archive);
    expect(done).toMatchObject({ status: 'done', conversationsAdded: 2, problems: 1 });
    expect(await readProblems(workspace.engine.db, done.id, { after: 0, limit: 9 })).toMatchObject([
      { code: 'unreadable_part', part: 'c.pdf' },
    ]);
  });

  test('whose names lead out of the folder writes nothing there', async () => {
    const archive = await zipped([['aa/aa/aa/evil.json', contact('z1')]]);
    const evil = Buffer.from(archive.toString('latin1').replaceAll('aa/aa/aa/', '../../../'), 'latin1');
    expect(await imports(evil)).toMatchObject({ status: 'done', conversationsAdded: 1 });
    expect(fs.existsSync(path.resolve(workspace.folder, '../../../evil.json'))).toBe(false);
    expect(fs.existsSync(path.join(path.dirname(workspace.folder), 'evil.json'))).toBe(false);
  });

  test('that unpacks to far more than it is is refused', async () => {
    const zeros = Readable.from(
      (function* () {
        yield Buffer.from('conversation_id,sender,text\n');
        for (let i = 0; i < 300; i += 1) yield Buffer.alloc(1024 * 1024, `${' '.repeat(1023)}\n`);
      })(),
    );
    const done = await imports(await zipped([['bomb.csv', zeros]]));
    expect(done).toMatchObject({ status: 'failed' });
    expect(done.error).toContain('unpacks to far more than any export would');
  }, 60_000);

  test.each([
    ['folders above', '../../../etc/cron.d/evil.csv'],
    ['an absolute path', '/etc/evil.csv'],
    ['a drive', 'C:\\evil.csv'],
    ['backslashes', '..\\..\\evil.csv'],
    ['control characters', 'a\u0000b/\u001b[2Jevil\u202evsc.csv'],
    ['a device', 'CON.csv'],
    ['a very long name', `${'x'.repeat(5000)}.csv`],
  ])('may name a file by %s: that is a label, nothing is written under it', async (_by, name) => {
    const files = () =>
      fs.readdirSync(path.dirname(workspace.folder), { recursive: false, encoding: 'utf8' }).sort();
    const there = files();
    const placeholder = 'x'.repeat(Buffer.byteLength(name));
    const archive = await zipped([[placeholder, 'Chat ID;Sender;Text\nz1;Visitor;hi\nz1;Martian;hi\n']]);
    const renamed = Buffer.from(
      archive.toString('latin1').replaceAll(placeholder, Buffer.from(name).toString('latin1')),
      'latin1',
    );
    const done = await imports(renamed);
    expect(done).toMatchObject({ status: 'done', conversationsAdded: 1, problems: 1 });
    const [problem] = await readProblems(workspace.engine.db, done.id, { after: 0, limit: 9 });
    expect(problem?.part).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(problem?.part?.length).toBeLessThanOrEqual(200);
    expect(files().filter((file) => !there.includes(file) && /evil|CON|xxx/.test(file))).toEqual([]);
  });

  test('may hold a symbolic link, which is read as the few bytes that it is', async () => {
    const archive = await zipped([
      ['a.csv', 'Chat ID;Sender;Text\nz1;Visitor;hi\n'],
      ['link.csv', '/etc/passwd'],
    ]);
    // The mode of an entry stands in the upper half of its external attributes: S_IFLNK.
    const central = archive.lastIndexOf(Buffer.from('504b0102', 'hex'));
    archive.writeUInt32LE((0o120777 << 16) >>> 0, central + 38);
    const done = await imports(archive);
    expect(done).toMatchObject({ status: 'done', conversationsAdded: 1, problems: 1 });
    expect(await readProblems(workspace.engine.db, done.id, { after: 0, limit: 9 })).toMatchObject([
      { code: 'unreadable_part', part: 'link.csv' },
    ]);
  });

  test('may hold the same name twice: both are read', async () => {
    const archive = await zipped([
      ['a.csv', 'Chat ID;Sender;Text\nz1;Visitor;hi\n'],
      ['a.csv', 'Chat ID;Sender;Text\nz2;Visitor;hi\n'],
    ]);
    expect(await imports(archive)).toMatchObject({ status: 'done', conversationsAdded: 2 });
  });

  test('in an archive is not opened', async () => {
    const inner = await zipped([['b.csv', 'Chat ID;Sender;Text\nz2;Visitor;hi\n']]);
    const archive = await zipped([
      ['a.csv', 'Chat ID;Sender;Text\nz1;Visitor;hi\n'],
      ['inner.zip', inner],
    ]);
    const done = await imports(archive);
    expect(done).toMatchObject({ status: 'done', conversationsAdded: 1, problems: 1 });
  });

  test('whose files share their bytes is refused', async () => {
    const archive = await zipped([['a.csv', `Chat ID;Sender;Text\nz1;Visitor;${'hi '.repeat(2000)}\n`]]);
    const central = archive.indexOf(Buffer.from('504b0102', 'hex'));
    const end = archive.indexOf(Buffer.from('504b0506', 'hex'));
    const entry = archive.subarray(central, end);
    const copies = 500;
    const tail = Buffer.from(archive.subarray(end));
    tail.writeUInt16LE(copies, 8);
    tail.writeUInt16LE(copies, 10);
    tail.writeUInt32LE(entry.length * copies, 12);
    const repeated = Array.from({ length: copies }, () => entry);
    const done = await imports(Buffer.concat([archive.subarray(0, central), ...repeated, tail]));
    expect(done).toMatchObject({
      status: 'failed',
      error: 'The list of files of the archive does not fit its size; pack it again.',
    });
  });

  test('whose list says another size than there is is refused', async () => {
    const archive = await zipped([['a.csv', `Chat ID;Sender;Text\nz1;Visitor;${'hi '.repeat(2000)}\n`]]);
    const central = archive.indexOf(Buffer.from('504b0102', 'hex'));
    archive.writeUInt32LE(10, central + 24);
    expect(await imports(archive)).toMatchObject({ status: 'failed' });
  });

  test('that is encrypted is refused in one sentence', async () => {
    const archive = await zipped([['a.csv', 'Chat ID;Sender;Text\nz1;Visitor;hi\n']]);
    const central = archive.indexOf(Buffer.from('504b0102', 'hex'));
    archive.writeUInt16LE(archive.readUInt16LE(central + 8) | 1, central + 8);
    const done = await imports(archive);
    expect(done.status).toBe('failed');
    expect(done.error).toContain('The file is encrypted; pack it without a password.');
  });

  test('of packed files that unpack to far too much is refused, however they are nested', async () => {
    const zeros = Buffer.alloc(80 * 1024 * 1024, `${' '.repeat(1023)}\n`);
    const bomb = gzipSync(Buffer.concat([Buffer.from('conversation_id,sender,text\n'), zeros]), { level: 9 });
    const done = await imports(
      await zipped([
        ['bomb.csv.gz', gzipSync(bomb)],
        ['more.csv.gz', bomb],
      ]),
    );
    expect(done.status).toBe('failed');
    const plain = await imports(bomb, 'bomb.csv.gz');
    expect(plain).toMatchObject({ status: 'failed' });
    expect(plain.error).toContain('unpacks to far more than any export would');
  }, 60_000);

  test('that was cut off is refused', async () => {
    const archive = await zipped([['a.json', contact('z1')]]);
    expect(await imports(archive.subarray(0, archive.length - 30))).toMatchObject({
      status: 'failed',
      error: 'The .zip file is damaged or was cut off: its list of files cannot be read.',
    });
  });
});

test('a .gz that was cut off gives what comes before the cut, and says so', async () => {
  const whole = gzipSync(manyConversations(3000).replaceAll('\nc', '\ng'), { level: 1 });
  const done = await imports(whole.subarray(0, Math.floor(whole.length * 0.7)), 'export.csv.gz');
  expect(done.status).toBe('done');
  expect(done.messagesAdded).toBeGreaterThan(1000);
  const problems = await readProblems(workspace.engine.db, done.id, { after: 0, limit: 99 });
  expect(problems.map(({ message }) => message)).toContain('The .gz file ends too early: it was cut off.');
});
