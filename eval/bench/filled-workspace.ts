import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import DatabaseDriver from 'better-sqlite3';
import { openEngine } from '@/db/open-engine';
import { fillWorkspace, type Size } from './fill-workspace';

/** Raised when the filling writes something else, so that nothing older is measured. */
const FILLING = 2;

/**
 * A folder with a workspace of this size. It is kept between runs, because filling it takes minutes; one that a
 * process left half done is filled anew.
 */
export function filledWorkspace(size: Size): { folder: string; seconds: number } {
  const stamp = JSON.stringify({ ...size, filling: FILLING });
  const folder = path.join(os.tmpdir(), `trustledger-bench-${size.conversations}`);
  const stampFile = path.join(folder, 'stamp.json');
  const database = path.join(folder, 'trustledger.db');
  const began = performance.now();
  if (!fs.existsSync(stampFile) || fs.readFileSync(stampFile, 'utf8') !== stamp) {
    fs.rmSync(folder, { recursive: true, force: true });
    openEngine(database).close();
    // Nothing of it needs to survive a crash.
    const connection = new DatabaseDriver(database);
    connection.pragma('journal_mode = OFF');
    connection.pragma('synchronous = OFF');
    connection.pragma('cache_size = -400000');
    fillWorkspace(connection, size);
    connection.close();
    openEngine(database).close();
    fs.writeFileSync(stampFile, stamp);
  } else {
    openEngine(database).close();
  }
  return { folder, seconds: (performance.now() - began) / 1000 };
}
