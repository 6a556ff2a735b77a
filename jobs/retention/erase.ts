import type { Actor } from '@/core/audit/event';
import type { Engine } from '@/db/engine';
import { emptyWorkspace } from '@/db/retention/empty-workspace';
import { type Erasure, eraseCustomer } from '@/db/retention/erase-customer';
import type { FileStore } from '@/jobs/file-store';
import { removeUnusedFile } from '@/jobs/remove-unused-file';
import { purge } from './purge';

export interface Erased {
  /** Whether nothing of it is left in the workspace's files either; else the server or the next run sees to that. */
  purged: boolean;
}

/** Why nothing was erased. */
export const UNDER_WAY =
  'A file is being imported, undone or scored at the moment, or waits for that. Try again when that is done.';

/** Erases a customer, in the database and in the imported files; null while work is under way. */
export async function erase(
  context: { engine: Engine; files: FileStore },
  customer: string,
  actor: Actor,
  now: number,
): Promise<(Erasure & Erased) | null> {
  const erased = await eraseCustomer(context.engine, customer, {
    actor,
    now,
    isThere: (sha256) => context.files.has(sha256),
  });
  return erased && { ...erased, purged: await purge(context) };
}

/** Empties the workspace, its imported files included; null while work is under way. */
export async function empty(
  context: { engine: Engine; files: FileStore },
  actor: Actor,
  now: number,
): Promise<Erased | null> {
  const files = await emptyWorkspace(context.engine, actor, now);
  if (files === null) return null;
  for (const sha256 of files) await removeUnusedFile(context.engine, context.files, sha256);
  return { purged: await purge(context) };
}
