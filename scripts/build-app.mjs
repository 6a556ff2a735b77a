import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { runInstalled } from './run-command.mjs';
import { sourceHash } from './source-hash.mjs';

const stamp = path.join(root, '.next/source-hash');

/**
 * Builds for production, unless the last finished build was of these very files. What the build says is
 * shown only when it fails; `npm run build` shows it always.
 * @returns {Promise<boolean>} whether there is a build now
 */
export async function buildApp() {
  const hash = sourceHash(root);
  const built = existsSync(path.join(root, '.next/BUILD_ID')) && existsSync(stamp);
  if (built && readFileSync(stamp, 'utf8') === hash) return true;
  console.log('Building: under a minute, and again only when the source changes.');
  rmSync(stamp, { force: true });
  /** @type {Buffer[]} */
  const said = [];
  const code = await runInstalled('next/dist/bin/next', ['build'], {
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    started: ({ stdout, stderr }) => {
      for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => said.push(chunk));
    },
  });
  if (code !== 0) {
    process.stderr.write(Buffer.concat(said));
    return false;
  }
  writeFileSync(stamp, hash);
  return true;
}
