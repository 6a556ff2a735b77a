import { readFileSync } from 'node:fs';

// Between npm and this command stands a shell. It dies of a signal without passing it on, and it outlives
// an npm that is killed outright. So a command that npm started watches both and stops without them.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

/**
 * Linux only; elsewhere always null, and only the shell is watched.
 * @param {number} pid
 */
function parentOf(pid) {
  try {
    // The name in brackets may hold anything; the parent is the second field after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
