import fs from 'node:fs';
import path from 'node:path';
import { COMMAND_LINE } from '@/core/audit/event';
import type { Mapping } from '@/core/ingest/mapping';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { requestImport } from '@/db/write/request-import';
import { defaultDatabasePath } from '@/environment';
import { examine } from '@/jobs/examine';
import { FileStore } from '@/jobs/file-store';
import { type InputFile, inputFiles } from './input-files';
import { readArguments } from './read-arguments';
import { mappingFrom, READING_OPTIONS } from './reading-options';
import { recordsSurveyLines } from './records-survey-lines';
import { runImportJob } from './run-import-job';
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
  const stored = await files.keep(fs.createReadStream(file), name);
  const corrected = Object.keys(mapping).length > 0 ? JSON.stringify(mapping) : null;
  const id = await engine.transaction((db) =>
    requestImport(db, COMMAND_LINE, { ...stored, mapping: corrected }, Date.now()),
  );
  await runImportJob({ id, ...stored }, engine, files, { acceptBadRows });
}
