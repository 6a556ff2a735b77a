import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/** Installs Debian's Chromium where that is possible without asking anybody: as root, on Debian. */
export async function installChromium() {
  if (!isDebian() || !process.getuid || process.getuid() !== 0) return;
  console.log('Installing Chromium from Debian for the browser tests.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const limitMs = 5 * 60_000;
  await runCommand('apt-get', ['update', '-q'], { env, limitMs });
  await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
    limitMs,
  });
}

/** Not its descendants: some of them ship an empty `chromium` package that wants another installer. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
