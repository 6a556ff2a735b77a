import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isUnderWay } from '@/core/ingest/import-status';
import type { Engine } from '@/db/engine';
import { readImport } from '@/db/read/read-import';
import type { ImportRow } from '@/db/read/read-imports';
import { claimImport } from '@/db/write/claim-import';
import { isOutside } from '@/jobs/failure-sentence';
import type { FileStore } from '@/jobs/file-store';
import type { RowsRead } from '@/jobs/read-rows';
import { runJob } from '@/jobs/run-job';
import { badRowsSentence } from '@/jobs/too-many-bad-rows';
import { progressLine } from './progress-line';

/**
 * Runs a queued import to its end: progress on standard error, a JSON summary on standard output. Where too
 * many rows cannot be used it asks, unless they are accepted.
 */
export async function runImportJob(
  { id, fileName, sizeBytes }: Pick<ImportRow, 'id' | 'fileName' | 'sizeBytes'>,
  engine: Engine,
  files: FileStore,
  { acceptBadRows }: { acceptBadRows: boolean },
): Promise<void> {
  const began = Date.now();
  const line = progressLine(process.stderr, sizeBytes);
  const record = await claimImport(engine, randomUUID(), Date.now(), id);
  let refused = false;
  if (record) {
    await runJob(record, {
      engine,
      files,
      worker: record.worker ?? '',
      now: Date.now,
      onProgress: line.show,
      onDefect: (error) => {
        if (!isOutside(error)) console.error(error);
      },
      async acceptBadRows(read) {
        line.clear();
        const accepted = acceptBadRows || (await askedFor(read));
        refused = !accepted;
        return accepted;
      },
    });
  }
  const done = await finished(engine, id);
  line.clear();
  if (done.status !== 'done') {
    const hint = refused ? ' With --accept-bad-rows the others are stored.' : '';
    console.error(`${done.error ?? 'The import did not finish.'}${hint}`);
    process.exitCode = refused ? 2 : 1;
    return;
  }
  const added =
    done.kind === 'transcripts'
      ? {
          conversations: done.conversationsAdded,
          extended: done.conversationsExtended,
          messages: done.messagesAdded,
          duplicates: done.duplicates,
        }
      : { [done.kind]: done.recordsAdded };
  console.log(
    JSON.stringify({
      import: id,
      file: fileName,
      ...added,
      problems: done.problems,
      ...(done.keptOut > 0 ? { keptOut: done.keptOut } : {}),
      rows: done.rowsRead,
      seconds: Math.round((Date.now() - began) / 10) / 100,
    }),
  );
}

/** Asks on a terminal; where nobody can answer, the answer is no. */
async function askedFor(read: RowsRead): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${badRowsSentence(read)} Store the others? [y/N] `);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

/** A server on the same database may have taken the work; then its end is waited for. */
async function finished(engine: Engine, id: number) {
  for (;;) {
    const record = await readImport(engine.db, id);
    if (!record) throw new Error(`Import ${id} is gone.`);
    if (!isUnderWay(record.status)) return record;
    await sleep(200);
  }
}
