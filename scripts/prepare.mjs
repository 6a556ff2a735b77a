import { buildApp } from './build-app.mjs';
import { installPackages } from './install-packages.mjs';
import { listenAddress, whyTaken } from './listen-address.mjs';
import { stop } from './stop.mjs';

/** The address to serve on, or one sentence and the end. */
export async function chooseAddress(env = process.env) {
  try {
    const address = listenAddress(env);
    const taken = await whyTaken(address);
    return taken === null ? address : stop(taken);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** Everything between a fresh clone and a server that can start. */
export async function prepare() {
  if (!(await installPackages())) stop('The packages could not be installed; npm says why above.');
  if (!(await buildApp())) stop('The build failed; the reason is above.');
}
