import { runInstalled } from './run-command.mjs';

/**
 * Serves the production build until it is told to stop; prints the address once the server answers.
 * @param {{ host: string, port: number, url: string }} address
 * @param {{ env?: Record<string, string>, greeting: string }} options
 * @returns {Promise<number>} the server's exit code; 0 when a signal asked it to stop
 */
export async function serveApp({ host, port, url }, { env, greeting }) {
  let running = true;
  let greeted = false;
  const ended = runInstalled('next/dist/bin/next', ['start', '--hostname', host, '--port', String(port)], {
    env: { NODE_ENV: 'production', ...env },
    nodeArgs: ['--import', './scripts/exit-with-parent.mjs'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    started: ({ stdout }) => {
      // The framework's own greeting stays unsaid; what the server says later is passed on.
      stdout?.on('data', (chunk) => greeted && process.stdout.write(chunk));
    },
  });
  ended.then(() => {
    running = false;
  });
  while (running && !greeted) {
    greeted = await answers(url);
    if (greeted) console.log(`${greeting} ${url}`);
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const code = await ended;
  return code === 130 || code === 143 ? 0 : code;
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
