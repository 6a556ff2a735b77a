import './require-node.mjs';
import './stop-with-npm.mjs';
import path from 'node:path';
import { loadSample } from './load-sample.mjs';
import { chooseAddress, prepare } from './prepare.mjs';
import { root } from './root.mjs';
import { serveApp } from './serve-app.mjs';

const dataFolder = path.join(path.resolve(root, process.env.TRUSTLEDGER_DATA || 'data'), 'demo');

// The sample is for whoever sits here: it has no accounts, and so nobody else gets to it.
const alone = { TRUSTLEDGER_AUTH: 'off', TRUSTLEDGER_URL: '' };
const address = await chooseAddress({ ...process.env, ...alone });
await prepare();
await loadSample(path.join(dataFolder, 'trustledger.db'));
process.exitCode = await serveApp(address, {
  env: { ...alone, TRUSTLEDGER_DATA: dataFolder },
  greeting: 'Trustledger with the sample workspace is at',
});
