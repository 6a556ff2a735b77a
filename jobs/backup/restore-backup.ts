import fs from 'node:fs';
import path from 'node:path';
import type { BackupManifest } from '@/core/backup/backup-manifest';
import { finishSwap, incomingFolder, swapDatabase, sweepSwap } from '@/db/sqlite/swap-database';
import { holdWorkspace } from '@/db/sqlite/workspace-lock';
import { isDiskFull, isReadOnly } from '@/jobs/failure-sentence';
import { BackupRefused } from './backup-refused';
import { unpackChecked } from './unpack-checked';

interface Wishes {
  now: number;
  onProgress?: (share: number) => void;
}

/**
 * Puts a backup in place of a workspace that nobody uses, and gives where the replaced one lies (null where there was
 * none). The backup is unpacked and checked whole before anything is replaced; the process may be killed at any moment.
 */
export async function restoreBackup(
  file: string,
  database: string,
  { now, onProgress = () => undefined }: Wishes,
): Promise<BackupManifest & { replaced: string | null }> {
  const folder = path.dirname(database);
  try {
    fs.mkdirSync(folder, { recursive: true });
    const hold = holdWorkspace(database);
    if (hold === null) {
      throw new BackupRefused(
        `A server or another command is using ${database}; stop it first. Nothing was replaced.`,
      );
    }
    try {
      finishSwap(database);
      sweepSwap(database);
      const incoming = incomingFolder(database);
      const manifest = await unpackChecked(file, incoming, onProgress);
      return { ...manifest, replaced: swapDatabase(database, stampOf(now)) };
    } finally {
      sweepSwap(database);
      hold.close();
    }
  } catch (error) {
    if (isDiskFull(error))
      throw new BackupRefused(`There is no room for the backup in ${folder}. Nothing was replaced.`);
    if (isReadOnly(error))
      throw new BackupRefused(`The folder ${folder} cannot be written to. Nothing was replaced.`);
    throw error;
  }
}

/** 20261125T024500Z. */
function stampOf(now: number): string {
  return new Date(now).toISOString().replace(/\.\d+|[-:]/g, '');
}
