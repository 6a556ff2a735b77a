import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Installs what package-lock.json asks for, when that is not what node_modules holds.
 * @returns {Promise<boolean>} whether it is there now
 */
export async function installPackages() {
  if (isInstalled(root)) return true;
  console.log('Installing packages: once, about two minutes.');
  const [command, ...before] = npm();
  const args = [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runCommand(command, args, {
    shell: process.platform === 'win32' && before.length === 0,
  });
  if (code !== 0) return false;
  writeFileSync(stampFile(root), lockHash(root));
  return true;
}

/**
 * Whether node_modules is complete and fits the lock file. npm writes its own list last, so that file is
 * missing after an install that was cut off.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const npmsList = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(npmsList)) return false;
  const stamp = stampFile(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(folder)) return true;
  // Installed by hand: a lock file that changed since then is newer than npm's list.
  return statSync(npmsList).mtimeMs >= statSync(path.join(folder, 'package-lock.json')).mtimeMs;
}

/** @param {string} folder */
function stampFile(folder) {
  return path.join(folder, 'node_modules/.installed-lock-hash');
}

/** @param {string} folder */
function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
}

/** The npm that runs this script, or the one on the path. */
function npm() {
  const running = process.env.npm_execpath || '';
  return /npm-cli\.[cm]?js$/.test(running) ? [process.execPath, running] : ['npm'];
}
