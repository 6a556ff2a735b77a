import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import DatabaseDriver from 'better-sqlite3';
import { writeBackup } from '@/jobs/backup/write-backup';
import { manyConversations } from './many-conversations';
import { TemporaryWorkspace } from './temporary-workspace';
import { brokenInvariants } from './workspace-invariants';

export const KILLED_WORK = ['import', 'rescore', 'review', 'report', 'backup', 'restore'];

/** Work goes on at most this long before it is killed: a few rounds of each kind. */
const LONGEST_MS = 1200;

export interface KilledMoment {
  kind: string;
  afterMs: number;
  /** What was wrong then; nothing where the workspace was sound. */
  broken: string[];
}

/**
 * Kills (SIGKILL) a process at chosen moments of its work, one after the other on the same workspace, and looks after each whether
 * the workspace is sound and whether what was promised is kept. `random` chooses; the kinds take turns.
 */
export async function* killMoments(moments: number, random: () => number): AsyncGenerator<KilledMoment> {
  const workspace = new TemporaryWorkspace();
  const { folder, database } = workspace;
  await workspace.import('id,topic,text\nP1,refund,A refund takes 3 days.\n', 'policies.csv');
  await workspace.import(manyConversations(40));
  await writeBackup(database, path.join(folder, 'base.tar'), { now: Date.now() });
  workspace.engine.close();
  try {
    for (let n = 0; n < moments; n += 1) {
      const kind = KILLED_WORK[n % KILLED_WORK.length] ?? '';
      const afterMs = Math.floor(random() * LONGEST_MS);
      const promised = await killAfter(folder, kind, n + 1, afterMs);
      const broken = [...(await brokenInvariants(folder)), ...missing(database, promised)];
      yield { kind, afterMs, broken };
      for (const name of fs.readdirSync(folder)) {
        if (name.startsWith('replaced-')) fs.rmSync(path.join(folder, name), { recursive: true });
      }
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the reviewers whose reviews the process was told are kept. */
async function killAfter(folder: string, kind: string, n: number, afterMs: number): Promise<string[]> {
  const script = ['--import', 'tsx', 'tests/support/kill-activity.ts', folder, kind, String(n * 60_000)];
  const child = spawn(process.execPath, script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  const promised: string[] = [];
  const ready = new Promise<void>((resolve) => {
    child.on('message', (said: unknown) => {
      if (said === 'ready') resolve();
      else promised.push((said as { reviewer: string }).reviewer);
    });
  });
  await Promise.race([ready, exited]);
  await sleep(afterMs);
  if (child.exitCode !== null) throw new Error(`The process of "${kind}" ended by itself.`);
  child.kill('SIGKILL');
  await exited;
  return promised;
}

function missing(database: string, promised: readonly string[]): string[] {
  const connection = new DatabaseDriver(database, { readonly: true });
  try {
    const kept = connection.prepare('select 1 from reviews where reviewer = ?');
    const gone = promised.filter((reviewer) => kept.get(reviewer) === undefined);
    return gone.length === 0 ? [] : [`${gone.length} reviews that were promised to be kept are gone`];
  } finally {
    connection.close();
  }
}
