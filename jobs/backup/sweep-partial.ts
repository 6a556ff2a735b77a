import fs from 'node:fs';
import path from 'node:path';

/** Removes what earlier attempts at the same backup left beside it whose processes were killed. */
export function sweepPartial(target: string): void {
  const folder = path.dirname(target);
  const begin = `${path.basename(target)}.`;
  for (const name of fs.readdirSync(folder)) {
    const [pid] = /^\d+(?=\.partial(\.db(-wal|-shm|-journal)?)?$)/.exec(name.slice(begin.length)) ?? [];
    if (!name.startsWith(begin) || pid === undefined || isRunning(Number(pid))) continue;
    fs.rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
