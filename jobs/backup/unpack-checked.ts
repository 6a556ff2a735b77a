import fs from 'node:fs';
import path from 'node:path';
import type { BackupManifest } from '@/core/backup/backup-manifest';
import { examineCopy } from '@/db/sqlite/open-snapshot';
import { UnusableWorkspace } from '@/db/unusable-workspace';
import { DATABASE } from './backup-names';
import { BackupRefused } from './backup-refused';
import { unpackBackup } from './unpack-backup';

/**
 * Unpacks a backup into a new folder and makes sure that it can be used: each byte is as it was written, the database is
 * whole, and this version of the program can work with it. Throws BackupRefused with one sentence where not.
 */
export async function unpackChecked(
  file: string,
  folder: string,
  onProgress: (share: number) => void,
): Promise<BackupManifest> {
  if (!fs.existsSync(file)) throw new BackupRefused(`There is no file ${file}.`);
  if (!fs.statSync(file).isFile()) throw new BackupRefused(`${file} is not a backup of Trustledger.`);
  fs.mkdirSync(folder, { mode: 0o700 });
  const manifest = await unpackBackup(file, folder, onProgress);
  try {
    const held = examineCopy(path.join(folder, DATABASE), file);
    if (held.schema !== manifest.schema || held.conversations !== manifest.conversations)
      throw new BackupRefused(`The backup ${file} does not hold what it says. Nothing was replaced.`);
    return manifest;
  } catch (error) {
    if (!(error instanceof UnusableWorkspace)) throw error;
    throw new BackupRefused(
      error.reason === 'newer'
        ? `${file} was written by a later version of Trustledger; restore it with that version or a later one.`
        : `The database in the backup ${file} is damaged. Nothing was replaced.`,
    );
  }
}
