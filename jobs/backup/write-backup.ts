import fs from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { BACKUP_VERSION, type BackupManifest } from '@/core/backup/backup-manifest';
import { openSnapshot } from '@/db/sqlite/open-snapshot';
import { isSwapUnderWay } from '@/db/sqlite/swap-database';
import { isDiskFull, isReadOnly } from '@/jobs/failure-sentence';
import { FileStore } from '@/jobs/file-store';
import { DATABASE, MANIFEST, nameOfFile, SUMS } from './backup-names';
import { BackupRefused } from './backup-refused';
import { sweepPartial } from './sweep-partial';
import { TarWriter } from './tar-writer';

const CHUNK = 1024 * 1024;

interface Wishes {
  now: number;
  /** Hears shares of the work that are done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * Writes everything that a workspace needs to one new file while others use it: the database as it is at this moment,
 * the imported files that it still keeps, and the SHA-256 of each. The file has its name only when it is whole; until
 * then it needs twice the room. Throws BackupRefused, or UnusableWorkspace where the database is damaged.
 */
export async function writeBackup(
  database: string,
  target: string,
  { now, onProgress = () => undefined }: Wishes,
): Promise<BackupManifest & { bytes: number }> {
  if (!fs.existsSync(database) && !isSwapUnderWay(database))
    throw new BackupRefused(`There is no database at ${database}.`);
  if (!fs.existsSync(path.dirname(target)))
    throw new BackupRefused(`There is no folder ${path.dirname(target)}; create it first.`);
  if (fs.existsSync(target)) throw existing(target);
  sweepPartial(target);
  const partial = `${target}.${process.pid}.partial`;
  const copy = `${partial}.db`;
  const snapshot = openSnapshot(database);
  const files = await openFiles(snapshot.files, FileStore.beside(database));
  try {
    await snapshot.copy(copy, (share) => onProgress(share / 2));
    const manifest: BackupManifest = {
      format: 'trustledger-backup',
      version: BACKUP_VERSION,
      createdAt: new Date(now).toISOString(),
      schema: snapshot.schema,
      conversations: snapshot.conversations,
      files: files.size,
    };
    const bytes = await pack({ partial, copy, files, manifest, now }, (share) => onProgress(0.5 + share / 2));
    giveName(partial, target);
    return { ...manifest, bytes };
  } catch (error) {
    const folder = path.dirname(target);
    if (isDiskFull(error))
      throw new BackupRefused(
        `There is no room for the backup in ${folder}; it needs twice the size of the workspace while it is written.`,
      );
    if (isReadOnly(error)) throw new BackupRefused(`The folder ${folder} cannot be written to.`);
    throw error;
  } finally {
    snapshot.close();
    for (const handle of files.values()) await handle.close();
    for (const left of [copy, partial]) fs.rmSync(left, { force: true });
  }
}

interface Parts {
  partial: string;
  copy: string;
  files: ReadonlyMap<string, FileHandle>;
  manifest: BackupManifest;
  now: number;
}

/** Gives the bytes written. */
async function pack(
  { partial, copy, files, manifest, now }: Parts,
  onProgress: (share: number) => void,
): Promise<number> {
  const out = await fs.promises.open(partial, 'wx', 0o600);
  try {
    const tar = new TarWriter(out, now);
    const whole = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    await tar.add(MANIFEST, whole.length, [whole]);
    const { size } = await fs.promises.stat(copy);
    const content = fs.createReadStream(copy, { highWaterMark: CHUNK });
    await tar.add(
      DATABASE,
      size,
      told(content, (bytes) => onProgress(bytes / size)),
    );
    for (const [sha256, handle] of files) {
      const stored = handle.createReadStream({ highWaterMark: CHUNK, autoClose: false, start: 0 });
      await tar.add(nameOfFile(sha256), (await handle.stat()).size, stored);
    }
    const sums = Buffer.from(tar.sums);
    await tar.add(SUMS, sums.length, [sums]);
    await tar.finish();
    return tar.bytes;
  } finally {
    await out.close();
  }
}

/** The files of the snapshot, held open: an import that ends meanwhile removes its file's name, not what is read here. */
async function openFiles(wanted: readonly string[], store: FileStore): Promise<Map<string, FileHandle>> {
  const files = new Map<string, FileHandle>();
  for (const sha256 of wanted) {
    const handle = await fs.promises.open(store.pathOf(sha256), 'r').catch(unlessGone);
    if (handle) files.set(sha256, handle);
  }
  return files;
}

/** Files of imports that are done are removed, so most are gone. */
function unlessGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function* told(content: AsyncIterable<Buffer>, onBytes: (bytes: number) => void) {
  let bytes = 0;
  for await (const chunk of content) {
    yield chunk;
    bytes += chunk.length;
    onBytes(bytes);
  }
}

/** Never in place of a file that came there meanwhile. */
function giveName(partial: string, target: string): void {
  try {
    fs.linkSync(partial, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || fs.existsSync(target)) throw existing(target);
    // A file system without hard links.
    fs.renameSync(partial, target);
  }
}

function existing(target: string): BackupRefused {
  return new BackupRefused(`${target} exists already and was left as it is; choose another name.`);
}
