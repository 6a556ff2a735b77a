import fs from 'node:fs';
import path from 'node:path';
import { isMonth } from '@/core/time/is-month';
import { openEngine } from '@/db/open-engine';
import { defaultDatabasePath } from '@/environment';
import { closeReport } from '@/jobs/report/close-report';
import { readReport } from '@/jobs/report/read-report';
import { readArguments } from './read-arguments';
import { reportLines } from './report-lines';
import { UsageError } from './usage-error';

/**
 * `report MONTH [--json] [--close [--reissue] [--by NAME]] [--db PATH]`: the report of a month in words or as JSON, as it
 * was closed or as the data say it now; `--close` closes it first.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    close: { type: 'boolean' },
    reissue: { type: 'boolean' },
    by: { type: 'string' },
    db: { type: 'string' },
  });
  const [month, ...more] = positionals;
  if (month === undefined || more.length > 0 || !isMonth(month))
    throw new UsageError('report takes one month, written YYYY-MM.');
  if (values.close !== true && (values.reissue || values.by !== undefined))
    throw new UsageError('--reissue and --by belong to --close.');
  const database = path.resolve(values.db ?? defaultDatabasePath());
  if (!fs.existsSync(database))
    throw new UsageError(`There is no database at ${database}; import a file first.`);
  const engine = openEngine(database);
  try {
    const now = Date.now();
    if (values.close) {
      const by = values.by ?? 'the command line';
      const closed = await closeReport(engine, month, by, now, { reissue: values.reissue === true });
      if ('problem' in closed) {
        console.error(closed.problem);
        process.exitCode = 1;
        return;
      }
    }
    const report = await readReport(engine, month, now);
    if (report === null) {
      console.error(`The data do not reach into ${month}, so there is no report of it.`);
      process.exitCode = 1;
      return;
    }
    console.log(values.json ? JSON.stringify(report, null, 2) : reportLines(report));
  } finally {
    engine.close();
  }
}
