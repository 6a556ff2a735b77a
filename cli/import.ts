import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isUnderWay } from '@/core/ingest/import-status';
import type { Mapping } from '@/core/ingest/mapping';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { readImport } from '@/db/read/read-import';
import { claimImport } from '@/db/write/claim-import';
import { createImport } from '@/db/write/create-import';
import { defaultDatabasePath } from '@/environment';
import { examine } from '@/jobs/examine';
import { FileStore } from '@/jobs/file-store';
import type { RowsRead } from '@/jobs/read-rows';
import { runJob } from '@/jobs/run-job';
import { badRowsSentence } from '@/jobs/too-many-bad-rows';
import { type InputFile, inputFiles } from './input-files';
import { progressLine } from './progress-line';
import { readArguments } from './read-arguments';
import { mappingFrom, READING_OPTIONS } from './reading-options';
import { recordsSurveyLines } from './records-survey-lines';
import { rescoreIfDue } from './run-rescores';
import { surveyLines } from './survey-lines';

interface Wishes {
  mapping: Mapping;
  acceptBadRows: boolean;
}

/**
 * `import FILE... [--db PATH]`: progress on standard error, one JSON summary a file on standard output. Each
 * file is an import of its own; one that fails does not keep the others back. New policies have all
 * conversations judged again.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    ...READING_OPTIONS,
    db: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    'accept-bad-rows': { type: 'boolean' },
  });
  const wishes = { mapping: mappingFrom(values), acceptBadRows: values['accept-bad-rows'] ?? false };
  if (values['dry-run']) {
    for await (const { path: file, name } of inputFiles(positionals, 'import')) {
      const found = await examine(file, wishes.mapping, DEFAULT_SETTINGS.timeZone);
      const lines = found.kind === 'transcripts' ? surveyLines(name, found) : recordsSurveyLines(name, found);
      console.log(values.json ? JSON.stringify({ file: name, ...found }) : lines);
    }
    return;
  }
  let engine: Engine | undefined;
  try {
    for await (const input of inputFiles(positionals, 'import')) {
      const database = path.resolve(values.db ?? defaultDatabasePath());
      engine ??= openEngine(database);
      await importFile(input, engine, FileStore.beside(database), wishes);
    }
    if (engine) await rescoreIfDue(engine);
  } finally {
    engine?.close();
  }
}

async function importFile(
  { path: file, name }: InputFile,
  engine: Engine,
  files: FileStore,
  { mapping, acceptBadRows }: Wishes,
): Promise<void> {
  const began = Date.now();
  const stored = await files.keep(fs.createReadStream(file), name);
  const corrected = Object.keys(mapping).length > 0 ? JSON.stringify(mapping) : null;
  const id = await createImport(engine.db, { ...stored, mapping: corrected }, Date.now());
  const line = progressLine(process.stderr, stored.sizeBytes);
  const record = await claimImport(engine, randomUUID(), Date.now(), id);
  let refused = false;
  if (record) {
    await runJob(record, {
      engine,
      files,
      worker: record.worker ?? '',
      now: Date.now,
      onProgress: line.show,
      onDefect: (error) => console.error(error),
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
      file: stored.fileName,
      ...added,
      problems: done.problems,
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
