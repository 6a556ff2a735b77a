// The web server of the browser tests: the production build on a data folder emptied before it starts.
// Playwright starts its server before any global set-up, so the emptying cannot be there.
import { rmSync } from 'node:fs';
import { runInstalled } from '../../scripts/run-command.mjs';

const { HOST, PORT, TRUSTLEDGER_DATA } = process.env;
rmSync(TRUSTLEDGER_DATA, { recursive: true, force: true });
const args = ['start', '--hostname', HOST, '--port', PORT];
process.exitCode = await runInstalled('next/dist/bin/next', args, { env: { NODE_ENV: 'production' } });
