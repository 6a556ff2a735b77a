import fs from 'node:fs';
import path from 'node:path';
import { parseFilter } from '@/core/filter/parse-filter';
import { openEngine } from '@/db/open-engine';
import { defaultDatabasePath } from '@/environment';
import { allFigures } from '@/jobs/all-figures';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';

/** `metrics [--from --to --channel] [--db PATH]`: every figure as JSON, with what it rests on. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    channel: { type: 'string' },
    db: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(`metrics takes no file: ${positionals.join(' ')}`);
  const { db: _, ...params } = values;
  const { filter, notices } = parseFilter(params);
  if (notices[0] !== undefined) throw new UsageError(notices[0]);

  const database = path.resolve(values.db ?? defaultDatabasePath());
  if (!fs.existsSync(database))
    throw new UsageError(`There is no database at ${database}; import a file first.`);
  const engine = openEngine(database);
  try {
    const { db } = engine;
    console.log(JSON.stringify(await allFigures(db, { ...filter, within: null }), null, 2));
  } finally {
    engine.close();
  }
}
