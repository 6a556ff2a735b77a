import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isUnderWay } from '@/core/ingest/import-status';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { readImport } from '@/db/read/read-import';
import { claimImport } from '@/db/write/claim-import';
import { createImport } from '@/db/write/create-import';
import { defaultDatabasePath } from '@/environment';
import { FileStore } from '@/jobs/file-store';
import { runJob } from '@/jobs/run-job';
import { checkFile } from './check-file';
import { progressLine } from './progress-line';
import { onlyFile, readArguments } from './read-arguments';

/** `import FILE [--db PATH]`: progress on standard error, one JSON summary on standard output. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { db: { type: 'string' } });
  const file = onlyFile(positionals, 'import');
  checkFile(file);

  const began = Date.now();
  const database = path.resolve(values.db ?? defaultDatabasePath());
  const engine = openEngine(database);
  try {
    const files = FileStore.beside(database);
    const stored = await files.keep(fs.createReadStream(file), path.basename(file));
    const id = await createImport(engine.db, stored, Date.now());
    const line = progressLine(process.stderr, stored.sizeBytes);
    const record = await claimImport(engine, randomUUID(), Date.now(), id);
    if (record) {
      await runJob(record, {
        engine,
        files,
        worker: record.worker ?? '',
        now: Date.now,
        onProgress: line.show,
        onDefect: (error) => console.error(error),
      });
    }
    const done = await finished(engine, id);
    line.clear();
    if (done.status !== 'done') {
      console.error(done.error ?? 'The import did not finish.');
      process.exitCode = 1;
      return;
    }
    console.log(
      JSON.stringify({
        import: id,
        file: stored.fileName,
        conversations: done.conversationsAdded,
        extended: done.conversationsExtended,
        messages: done.messagesAdded,
        duplicates: done.duplicates,
        problems: done.problems,
        rows: done.rowsRead,
        seconds: Math.round((Date.now() - began) / 10) / 100,
      }),
    );
  } finally {
    engine.close();
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
