import { runInstalled } from './run-command.mjs';

/**
 * Serves the production build until it is told to stop; prints the address once the server answers.
 * @param {{ host: string, port: number, url: string }} address
 * @param {{ env?: Record<string, string>, greeting: string }} options
 * @returns {Promise<number>} the server's exit code; 0 when a signal asked it to stop
 */
export async function serveApp({ host, port, url }, { env, greeting }) {
  let running = true;
  const args = ['start', '--hostname', host, '--port', String(port)];
  const ended = runInstalled('next/dist/bin/next', args, {
    env: { NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    started: (child) => passOnAfterBanner(child.stdout),
  });
  ended.then(() => {
    running = false;
  });
  while (running) {
    if (await answers(url)) {
      console.log(`${greeting} ${url}`);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const code = await ended;
  return code === 130 || code === 143 ? 0 : code;
}

/**
 * Keeps the framework's own greeting to itself; what it says later is passed on.
 * @param {import('node:stream').Readable | null} output
 */
function passOnAfterBanner(output) {
  let ready = false;
  if (!output) return;
  output.on('data', (chunk) => {
    if (ready) process.stdout.write(chunk);
    else ready = String(chunk).includes('Ready in');
  });
}

/** @param {string} url */
async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(30_000) });
    return true;
  } catch {
    return false;
  }
}
