import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BackupRefused } from '@/jobs/backup/backup-refused';
import { restoreBackup } from '@/jobs/backup/restore-backup';
import { writeBackup } from '@/jobs/backup/write-backup';
import { manyConversations } from '../support/many-conversations';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

let workspace: TemporaryWorkspace;
let sound: Buffer;
let file: string;
/** Where a workspace lies that no damaged backup may touch. */
let standing: string;
const CONTENT = 'the workspace that stands there';

beforeAll(async () => {
  workspace = new TemporaryWorkspace();
  await workspace.import(manyConversations(3));
  await workspace.import('conversation_id,sender,text\np1,customer,hello\np1,Martian,hi\n');
  const target = path.join(workspace.folder, 'sound.tar');
  await writeBackup(workspace.database, target, { now: NOW });
  sound = fs.readFileSync(target);
  file = path.join(workspace.folder, 'damaged.tar');
  standing = path.join(workspace.folder, 'standing', 'trustledger.db');
  fs.mkdirSync(path.dirname(standing));
  fs.writeFileSync(standing, CONTENT);
});
afterAll(() => workspace.remove());

async function refused(content: Buffer): Promise<string> {
  fs.writeFileSync(file, content);
  const error: unknown = await restoreBackup(file, standing, { now: NOW }).then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(BackupRefused);
  expect(fs.readFileSync(standing, 'utf8')).toBe(CONTENT);
  expect(fs.readdirSync(path.dirname(standing)).sort()).toEqual(['trustledger.db', 'trustledger.db.lock']);
  return (error as Error).message;
}

test('with any single byte changed it is refused, and nothing is replaced', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const content = Buffer.from(sound);
      content.writeUInt8((content[at] ?? 0) ^ change, at);
      await refused(content);
    }),
    { numRuns: 60 },
  );
});

test('every byte of its lists and of the blocks between its files counts', async () => {
  const database = sound.indexOf('trustledger.db\0', 0, 'latin1');
  const last = sound.lastIndexOf('SHA256SUMS\0', undefined, 'latin1');
  const places = [
    ...Array.from({ length: 40 }, (_, i) => i * 13),
    ...Array.from({ length: 40 }, (_, i) => database + i * 13),
    ...Array.from({ length: 120 }, (_, i) => last + i * 13),
  ];
  for (const at of places.filter((place) => place < sound.length)) {
    const content = Buffer.from(sound);
    content.writeUInt8((content[at] ?? 0) ^ 1, at);
    await refused(content);
  }
});

test('cut off or continued anywhere it is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), async (length) => {
      expect(await refused(sound.subarray(0, length))).toMatch(
        length < 512 ? /is not a backup of Trustledger\.$/ : /is cut short\. Nothing was replaced\.$/,
      );
    }),
    { numRuns: 30 },
  );
  expect(await refused(Buffer.concat([sound, Buffer.from('more')]))).toContain(
    'does not end where it should',
  );
});

test.each([
  ['empty', Buffer.alloc(0)],
  ['something else', Buffer.from('conversation_id,sender,text\n'.repeat(50))],
  ['blocks of nothing', Buffer.alloc(4096)],
])('%s is no backup', async (_name, content) => {
  expect(await refused(content)).toBe(`${file} is not a backup of Trustledger.`);
});

test('a folder is no backup, and a file that is not there is named', async () => {
  const folder = path.join(workspace.folder, 'standing');
  await expect(restoreBackup(folder, standing, { now: NOW })).rejects.toThrow(
    `${folder} is not a backup of Trustledger.`,
  );
  await expect(restoreBackup(`${file}-gone`, standing, { now: NOW })).rejects.toThrow(
    `There is no file ${file}-gone.`,
  );
  expect(fs.readFileSync(standing, 'utf8')).toBe(CONTENT);
});
