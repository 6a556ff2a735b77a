import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { BACKUP_VERSION, type BackupManifest, backupManifestSchema } from '@/core/backup/backup-manifest';
import { isBackupName, MANIFEST, SUMS } from './backup-names';
import { BackupRefused } from './backup-refused';
import { BLOCK, paddingOf, readTarHeader } from './tar-header';

const CHUNK = 1024 * 1024;

/** The largest of the two lists of a backup; they name its files and hold nothing of them. */
const LONGEST_LIST = 64 * 1024 * 1024;

/**
 * Unpacks a backup into an empty folder and gives what it says of itself. Throws BackupRefused where it is no backup,
 * is cut short, or where a single byte of it is another than was written; what was unpacked then is not to be used.
 */
export async function unpackBackup(
  file: string,
  folder: string,
  onProgress: (share: number) => void,
): Promise<BackupManifest> {
  const source = fs.openSync(file, 'r');
  try {
    const { size: whole } = fs.fstatSync(source);
    const reader = new BlockReader(source, file);
    const sums: string[] = [];
    let manifest: BackupManifest | null = null;
    for (let last = false; !last; ) {
      const header = readTarHeader(reader.read(BLOCK));
      if (header === null || !isBackupName(header.name) || (manifest === null) !== (header.name === MANIFEST))
        throw manifest === null ? notABackup(file) : damaged(file, 'a file in it has lost its name');
      const { name, size } = header;
      if (name === MANIFEST || name === SUMS) {
        if (size > LONGEST_LIST) throw notABackup(file);
        const content = reader.read(size);
        if (name === MANIFEST) manifest = readManifest(content, file);
        else if (content.toString('latin1') !== `${sums.join('\n')}\n`)
          throw damaged(file, 'the SHA-256 of what it holds is not the one that it was written with');
        sums.push(`${createHash('sha256').update(content).digest('hex')}  ${name}`);
        last = name === SUMS;
      } else {
        const hash = await extract(reader, size, path.join(folder, name), () =>
          onProgress(reader.at / whole),
        );
        sums.push(`${hash.digest('hex')}  ${name}`);
      }
      if (reader.read(paddingOf(size)).some((byte) => byte !== 0))
        throw damaged(file, 'bytes between its files changed');
    }
    const end = reader.read(2 * BLOCK);
    if (end.some((byte) => byte !== 0) || reader.at !== whole)
      throw damaged(file, 'it does not end where it should');
    if (manifest === null) throw notABackup(file);
    return manifest;
  } finally {
    fs.closeSync(source);
  }
}

class BlockReader {
  at = 0;

  constructor(
    private readonly source: number,
    private readonly name: string,
  ) {}

  read(length: number): Buffer {
    const buffer = Buffer.allocUnsafe(length);
    for (let filled = 0; filled < length; ) {
      const read = fs.readSync(this.source, buffer, filled, length - filled, this.at);
      if (read === 0) throw this.at < BLOCK ? notABackup(this.name) : damaged(this.name, 'it is cut short');
      filled += read;
      this.at += read;
    }
    return buffer;
  }
}

async function extract(reader: BlockReader, size: number, to: string, onProgress: () => void): Promise<Hash> {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const hash = createHash('sha256');
  const out = await fs.promises.open(to, 'wx', 0o600);
  try {
    for (let left = size; left > 0; ) {
      const chunk = reader.read(Math.min(left, CHUNK));
      hash.update(chunk);
      for (let from = 0; from < chunk.length; ) from += (await out.write(chunk, from)).bytesWritten;
      left -= chunk.length;
      onProgress();
    }
    await out.sync();
  } finally {
    await out.close();
  }
  return hash;
}

function readManifest(content: Buffer, file: string): BackupManifest {
  let said: unknown;
  try {
    said = JSON.parse(content.toString('utf8'));
  } catch {
    throw notABackup(file);
  }
  const parsed = backupManifestSchema.safeParse(said);
  if (!parsed.success) throw notABackup(file);
  if (parsed.data.version > BACKUP_VERSION) {
    throw new BackupRefused(
      `${file} was written by a later version of Trustledger; restore it with that version or a later one.`,
    );
  }
  return parsed.data;
}

function notABackup(file: string): BackupRefused {
  return new BackupRefused(`${file} is not a backup of Trustledger.`);
}

function damaged(file: string, how: string): BackupRefused {
  return new BackupRefused(`The backup ${file} is damaged: ${how}. Nothing was replaced.`);
}
