import './require-node.mjs';
import './stop-with-npm.mjs';
import { chooseAddress, prepare } from './prepare.mjs';
import { serveApp } from './serve-app.mjs';

if (process.argv.includes('--prepare-only')) {
  await prepare();
} else {
  const address = await chooseAddress();
  await prepare();
  process.exitCode = await serveApp(address, { greeting: 'Trustledger is at' });
}
