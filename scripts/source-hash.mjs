import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders that the import table lets into the build. */
const FOLDERS = ['app', 'components', 'core', 'db', 'jobs', 'public'];
const ROOT_FILE = /\.(ts|tsx|mts|mjs|json)$/;
/** Files at the root that only tests and tools read. */
const NOT_BUILT = new Set([
  'biome.json',
  'knip.json',
  'vitest.config.ts',
  'playwright.config.ts',
  'next-env.d.ts',
]);

/**
 * One hash of the names and contents of everything that the build reads.
 * @param {string} folder the repository
 */
export function sourceHash(folder) {
  const hash = createHash('sha256');
  for (const file of sources(folder)) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

/** @param {string} folder */
function sources(folder) {
  const atRoot = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && ROOT_FILE.test(entry.name) && !NOT_BUILT.has(entry.name))
    .map((entry) => entry.name);
  const inFolders = FOLDERS.filter((name) => existsSync(path.join(folder, name))).flatMap((name) =>
    filesBelow(folder, name),
  );
  return [...atRoot, ...inFolders].sort();
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
function filesBelow(folder, name) {
  return readdirSync(path.join(folder, name), { withFileTypes: true }).flatMap((entry) => {
    const below = `${name}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, below);
    return entry.isFile() ? [below] : [];
  });
}
