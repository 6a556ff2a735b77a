import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const GRACE_MS = 10_000;

/**
 * Runs a program in the repository and waits for it. Signals are passed on; a program that is still there
 * ten seconds after one, or when its time is up, is killed.
 * @param {string} command
 * @param {string[]} args
 * @param {{
 *   env?: Record<string, string>,
 *   stdio?: import('node:child_process').StdioOptions,
 *   limitMs?: number,
 *   shell?: boolean,
 *   started?: (child: import('node:child_process').ChildProcess) => void,
 * }} [options]
 * @returns {Promise<number>} the exit code; 128 and more when a signal ended it, 127 when it could not start
 */
export function runCommand(command, args, { env, stdio, limitMs, shell, started } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: stdio || ['ignore', 'inherit', 'inherit'],
      shell,
    });
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    const killSoon = () => timers.push(setTimeout(() => child.kill('SIGKILL'), GRACE_MS));
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      child.kill(signal);
      killSoon();
    };
    /** @param {number} code */
    const finish = (code) => {
      for (const timer of timers) clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, passOn);
      resolve(code);
    };
    if (limitMs) timers.push(setTimeout(() => passOn('SIGTERM'), limitMs));
    for (const signal of SIGNALS) process.on(signal, passOn);
    child.once('error', () => finish(127));
    child.once('exit', (code, signal) => finish(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : code || 0));
    if (started) started(child);
  });
}

/**
 * Runs one of the installed packages' programs with this Node.
 * @param {string} script path inside node_modules
 * @param {string[]} args
 * @param {Parameters<typeof runCommand>[2] & { nodeArgs?: string[] }} [options]
 */
export function runInstalled(script, args, { nodeArgs = [], ...options } = {}) {
  return runCommand(process.execPath, [...nodeArgs, `node_modules/${script}`, ...args], options);
}
