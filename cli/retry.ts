import fs from 'node:fs';
import path from 'node:path';
import { about } from '@/core/audit/about-import';
import { COMMAND_LINE } from '@/core/audit/event';
import { openEngine } from '@/db/open-engine';
import { readImport } from '@/db/read/read-import';
import { recorded } from '@/db/write/recorded';
import { requestRetry } from '@/db/write/request-retry';
import { defaultDatabasePath } from '@/environment';
import { FileStore } from '@/jobs/file-store';
import { readArguments } from './read-arguments';
import { mappingFrom, READING_OPTIONS } from './reading-options';
import { runImportJob } from './run-import-job';
import { UsageError } from './usage-error';

/**
 * `retry IMPORT --mapping FILE.json [--db PATH]`: reads the stored file of a finished import again with
 * corrections on top of those it had. The new import takes the other's place when it is done.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { ...READING_OPTIONS, db: { type: 'string' } });
  const [given, ...more] = positionals;
  if (given === undefined || !/^\d+$/.test(given) || more.length > 0)
    throw new UsageError('Say which import to try again: npm run -s cli -- retry IMPORT --mapping FILE.json');
  const mapping = mappingFrom(values);
  const database = path.resolve(values.db ?? defaultDatabasePath());
  if (!fs.existsSync(database))
    throw new UsageError(`There is no database at ${database}; import a file first.`);
  const engine = openEngine(database);
  try {
    const again = await recorded(
      engine,
      { actor: COMMAND_LINE, now: Date.now() },
      (tx) => requestRetry(tx, Number(given), mapping, Date.now()),
      (id) => (id === null ? null : about('import-retried', Number(given), { again: id })),
    );
    const record = again === null ? null : await readImport(engine.db, again);
    if (record === null)
      throw new UsageError(
        `Import ${given} cannot be tried again: there must be one of conversations with this number that is done.`,
      );
    await runImportJob(record, engine, FileStore.beside(database), { acceptBadRows: true });
  } finally {
    engine.close();
  }
}
