import { randomBytes } from 'node:crypto';
import { WORKSPACE_KEY } from '../read/read-workspace-key';
import type { Connection } from './connect';

/** Gives a workspace the key of its hashes when it is opened first; it never changes after. */
export function createWorkspaceKey(connection: Connection): void {
  connection
    .prepare('insert or ignore into secrets (key, value) values (?, ?)')
    .run(WORKSPACE_KEY, randomBytes(32).toString('hex'));
}
