import { spawnSync } from 'node:child_process';

/** Runs the command line as a user does; an object gives what comes on standard input. */
export function runCli(...given: (string | { input: string })[]) {
  const args = given.filter((value) => typeof value === 'string');
  const options = given.find((value) => typeof value !== 'string');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'cli/main.ts', ...args],
    { encoding: 'utf8', maxBuffer: 1e9, ...options },
  );
  return { stdout, stderr, status };
}
