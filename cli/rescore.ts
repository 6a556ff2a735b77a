import fs from 'node:fs';
import path from 'node:path';
import { COMMAND_LINE } from '@/core/audit/event';
import { openEngine } from '@/db/open-engine';
import { recorded } from '@/db/write/recorded';
import { requestRescore } from '@/db/write/request-rescore';
import { defaultDatabasePath } from '@/environment';
import { readArguments } from './read-arguments';
import { rescoreLines } from './rescore-lines';
import { runRescores } from './run-rescores';
import { UsageError } from './usage-error';

/**
 * `rescore [--json] [--db PATH]`: scores conversations again that an older version of the scorer or other
 * policies scored, and prints what that changed.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { db: { type: 'string' }, json: { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError(`rescore takes no file: ${positionals.join(' ')}`);
  const database = path.resolve(values.db ?? defaultDatabasePath());
  if (!fs.existsSync(database))
    throw new UsageError(`There is no database at ${database}; import a file first.`);
  const engine = openEngine(database);
  try {
    const done = await runRescores(
      engine,
      await recorded(
        engine,
        { actor: COMMAND_LINE, now: Date.now() },
        (tx) => requestRescore(tx, Date.now()),
        () => ({ kind: 'rescore-requested' }),
      ),
    );
    if (done.status !== 'done' || done.before === null || done.after === null) {
      console.error(done.error ?? 'The run did not finish.');
      process.exitCode = 1;
      return;
    }
    const { stale, moved, before, after } = done;
    console.log(
      values.json
        ? JSON.stringify({ rescore: done.id, outdated: stale, changed: moved, before, after })
        : rescoreLines({ stale, moved, before, after }),
    );
  } finally {
    engine.close();
  }
}
