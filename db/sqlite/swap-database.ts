import fs from 'node:fs';
import path from 'node:path';

/**
 * Another workspace takes the place of one in steps that can be repeated: once `commit.json` is written, whoever opens
 * the workspace next completes them, so that a process may be killed between any two.
 */
const DATABASE = 'trustledger.db';
const FILES = 'files';
const COMMIT = 'commit.json';

/** Where the next workspace is made ready: beside the old one, on the same file system. */
export function incomingFolder(database: string): string {
  return `${database}.restoring`;
}

export function isSwapUnderWay(database: string): boolean {
  return fs.existsSync(path.join(incomingFolder(database), COMMIT));
}

/** Removes what a restore left that ended before it was to count. */
export function sweepSwap(database: string): void {
  const folder = incomingFolder(database);
  if (!fs.existsSync(folder) || isSwapUnderWay(database)) return;
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {
    // It does no harm where it lies.
  }
}

/**
 * Puts what lies ready in the incoming folder (`trustledger.db` and `files/`) in place of the workspace, which goes to
 * a folder of its own beside it. The caller holds the workspace. Gives that folder; null where there was nothing.
 */
export function swapDatabase(database: string, stamp: string): string | null {
  const incoming = incomingFolder(database);
  const folder = path.dirname(database);
  // Both are there from the beginning, so that it can be told which of them has been moved.
  for (const name of [path.join(incoming, FILES), path.join(folder, FILES)])
    fs.mkdirSync(name, { recursive: true });
  const aside = freeName(path.join(folder, `replaced-${stamp}`));
  writeWhole(path.join(incoming, COMMIT), JSON.stringify({ aside: path.basename(aside) }));
  sync(incoming);
  finishSwap(database);
  return fs.existsSync(aside) ? aside : null;
}

/** Completes a swap that was begun. The new database comes last: as long as it has not, the rest is repeated. */
export function finishSwap(database: string): void {
  const incoming = incomingFolder(database);
  const folder = path.dirname(database);
  const commit = path.join(incoming, COMMIT);
  if (!fs.existsSync(commit)) return;
  const next = path.join(incoming, DATABASE);
  if (fs.existsSync(next)) {
    const aside = path.join(folder, path.basename(String(JSON.parse(fs.readFileSync(commit, 'utf8')).aside)));
    fs.mkdirSync(aside, { recursive: true });
    // The name that a data folder's database has, so that the folder can be served as it is.
    move(database, path.join(aside, DATABASE));
    for (const end of ['-wal', '-shm']) move(`${database}${end}`, path.join(aside, `${DATABASE}${end}`));
    move(path.join(folder, FILES), path.join(aside, FILES));
    sync(aside);
    move(path.join(incoming, FILES), path.join(folder, FILES));
    sync(folder);
    fs.renameSync(next, database);
    sync(folder);
    removeEmpty(aside);
  }
  fs.rmSync(commit);
  fs.rmSync(incoming, { recursive: true, force: true });
}

/** Where it was moved before, it stays. */
function move(from: string, to: string): void {
  if (fs.existsSync(from) && !fs.existsSync(to)) fs.renameSync(from, to);
}

/** Where there was no workspace before, nothing was put aside. */
function removeEmpty(aside: string): void {
  for (const folder of [path.join(aside, FILES), aside]) {
    if (fs.readdirSync(/* turbopackIgnore: true */ folder).length > 0) return;
    fs.rmdirSync(/* turbopackIgnore: true */ folder);
  }
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let n = 2; fs.existsSync(/* turbopackIgnore: true */ name); n += 1) name = `${wanted}-${n}`;
  return name;
}

function writeWhole(file: string, text: string): void {
  const partial = `${file}.partial`;
  const handle = fs.openSync(partial, 'w', 0o600);
  fs.writeSync(handle, text);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(partial, file);
}

/** Makes renames in a folder last through a power cut; not every system can. */
function sync(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r');
    fs.fsyncSync(handle);
    fs.closeSync(handle);
  } catch {
    // Windows cannot open folders.
  }
}
