import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect } from '@playwright/test';
import { E2E } from './e2e-place';

/** Takes out whatever an earlier test file left, so that a file of tests depends on none before it. */
export async function emptyWorkspace(): Promise<void> {
  const database = path.join(E2E.dataFolder, 'trustledger.db');
  const args = ['--import', 'tsx', 'cli/main.ts', 'empty', '--yes', '--db', database];
  const attempt = () =>
    new Promise<string>((resolve) => {
      execFile(process.execPath, args, (error, _, said) => resolve(error ? said : 'empty'));
    });
  // It is refused while something is imported or scored.
  await expect.poll(attempt, { timeout: 90_000 }).toBe('empty');
}
