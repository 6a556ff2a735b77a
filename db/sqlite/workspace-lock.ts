import fs from 'node:fs';
import DatabaseDriver from 'better-sqlite3';
import { UnusableWorkspace } from '../unusable-workspace';
import { type Connection, isBusy } from './connect';
import { finishSwap, isSwapUnderWay, sweepSwap } from './swap-database';

/** How long opening waits for a restore that another process is just finishing. */
const PATIENCE_MS = 2000;

/**
 * Marks a workspace as in use, for as long as the returned connection is open. Any number of processes may use one;
 * none may while it is replaced. What a killed restore had begun to put in place is put in place first. null where
 * the folder cannot be written to: nobody can restore into it either.
 */
export function shareWorkspace(database: string): Connection | null {
  for (let waited = 0; ; waited += 50) {
    if (isSwapUnderWay(database)) finishAlone(database);
    const lock = openLock(database);
    if (lock === null) return null;
    try {
      lock.exec('begin');
      lock.prepare('select count(*) from sqlite_master').get();
    } catch (error) {
      lock.close();
      if (!isBusy(error)) throw error;
      if (waited >= PATIENCE_MS) throw restoring(database);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      continue;
    }
    if (!isSwapUnderWay(database)) {
      sweepSwap(database);
      return lock;
    }
    lock.close();
  }
}

/** Keeps everybody else out of a workspace until the returned connection is closed; null where somebody uses it. */
export function holdWorkspace(database: string): Connection | null {
  const lock = openLock(database);
  if (lock === null) throw Object.assign(new Error('The folder cannot be written to.'), { code: 'EACCES' });
  try {
    // A journal on disk would outlive a process that is killed.
    lock.pragma('journal_mode = memory');
    lock.exec('begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

function finishAlone(database: string): void {
  const lock = holdWorkspace(database);
  if (lock === null) return;
  try {
    finishSwap(database);
  } finally {
    lock.close();
  }
}

/** The lock is SQLite's own on an empty file: the system lets go of it however a process ends. */
function openLock(database: string): Connection | null {
  const file = `${database}.lock`;
  try {
    return new DatabaseDriver(file, { timeout: 0 });
  } catch (error) {
    if (fs.existsSync(file)) return new DatabaseDriver(file, { timeout: 0, readonly: true });
    if (error instanceof DatabaseDriver.SqliteError && error.code.startsWith('SQLITE_CANTOPEN')) return null;
    throw error;
  }
}

function restoring(database: string): UnusableWorkspace {
  return new UnusableWorkspace(
    'restoring',
    `A backup is being restored to ${database}; try again when that is done.`,
  );
}
