import { tmpdir } from 'node:os';
import path from 'node:path';

const port = Number(process.env.E2E_PORT ?? 3217);

/** Where the browser tests' server listens and keeps its data; another E2E_PORT is another workspace. */
export const E2E = {
  host: '127.0.0.1',
  port,
  url: `http://127.0.0.1:${port}`,
  dataFolder: path.join(tmpdir(), `trustledger-e2e-${port}`),
} as const;
