import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BackupManifest } from '@/core/backup/backup-manifest';
import { isDiskFull } from '@/jobs/failure-sentence';
import { BackupRefused } from './backup-refused';
import { unpackChecked } from './unpack-checked';

/** Looks through a backup as a restore does, in the system's folder for temporary files; no workspace is touched. */
export async function checkBackup(
  file: string,
  onProgress: (share: number) => void,
): Promise<BackupManifest> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-check-'));
  try {
    return await unpackChecked(file, path.join(folder, 'backup'), onProgress);
  } catch (error) {
    if (isDiskFull(error))
      throw new BackupRefused(`There is no room in ${os.tmpdir()} to unpack the backup.`);
    throw error;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
