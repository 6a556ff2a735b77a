import { tmpdir } from 'node:os';
import path from 'node:path';

const FIRST_PORT = Number(process.env.E2E_PORT ?? 3217);

/** Where the server of a worker of the browser tests listens and keeps its data: each worker has its own. */
export function e2ePlace(worker: number) {
  const port = FIRST_PORT + worker;
  return {
    host: '127.0.0.1',
    port,
    url: `http://127.0.0.1:${port}`,
    dataFolder: path.join(tmpdir(), `trustledger-e2e-${port}`),
  } as const;
}

/** The place of the worker that runs this. */
export const E2E = e2ePlace(Number(process.env.TEST_PARALLEL_INDEX ?? 0));

/** Where a test of this worker may start a server with accounts. */
export const TEAM_PORT = E2E.port + 2;
