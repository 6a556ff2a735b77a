import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverEnvironment } from '@/environment';

/** Serves the production build on a data folder while `work` measures it. */
export async function servedPages(
  folder: string,
  port: number,
  work: (url: string, server: ChildProcess) => Promise<void>,
): Promise<void> {
  if (!fs.existsSync('.next/BUILD_ID')) throw new Error('There is no build: run `npm run build` first.');
  const next = 'node_modules/next/dist/bin/next';
  const server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    stdio: 'ignore',
    env: serverEnvironment(folder),
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await until(async () => {
      if (server.exitCode !== null) throw new Error(`The server ended; is something else on port ${port}?`);
      return fetch(`${url}/icon.svg`).then(
        ({ ok }) => ok,
        () => false,
      );
    });
    await work(url, server);
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready()) return;
    await sleep(200);
  }
  throw new Error('The server did not answer.');
}
