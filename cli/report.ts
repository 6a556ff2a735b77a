import fs from 'node:fs';
import path from 'node:path';
import { COMMAND_LINE } from '@/core/audit/event';
import { reportLines } from '@/core/report/report-lines';
import { isMonth } from '@/core/time/is-month';
import { dayInZone } from '@/core/time/local-day';
import { addMonths } from '@/core/time/month-days';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { readSettings } from '@/db/read/read-settings';
import { defaultDatabasePath } from '@/environment';
import { closeReport } from '@/jobs/report/close-report';
import { readReport } from '@/jobs/report/read-report';
import { isPaper } from '@/print/paper';
import { readArguments } from './read-arguments';
import { sendReport } from './send-report';
import { UsageError } from './usage-error';
import { formOfFile, writeReport } from './write-report';

/**
 * `report MONTH [--json] [--out FILE] [--paper a4|letter] [--close [--reissue]] [--send] [--by NAME] [--db PATH]`: the
 * report of a month in words, as JSON or as a file, as it was closed or as the data say it now. `--close` closes it
 * first; `--send` closes it and mails it to the recipients of the settings, last month's where no month is named.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    out: { type: 'string' },
    paper: { type: 'string' },
    close: { type: 'boolean' },
    reissue: { type: 'boolean' },
    send: { type: 'boolean' },
    by: { type: 'string' },
    db: { type: 'string' },
  });
  const [named, ...more] = positionals;
  if (more.length > 0 || (named === undefined ? !values.send : !isMonth(named)))
    throw new UsageError('report takes one month, written YYYY-MM.');
  if (!values.close && values.reissue) throw new UsageError('--reissue belongs to --close.');
  if (!values.close && !values.send && values.by !== undefined)
    throw new UsageError('--by belongs to --close or --send.');
  const { paper = 'a4' } = values;
  if (!isPaper(paper)) throw new UsageError(`There is no paper "${paper}"; there are a4 and letter.`);
  const form = values.out === undefined ? null : formOfFile(values.out);
  const database = path.resolve(values.db ?? defaultDatabasePath());
  if (!fs.existsSync(database))
    throw new UsageError(`There is no database at ${database}; import a file first.`);
  const engine = openEngine(database);
  try {
    const now = Date.now();
    const month = named ?? (await lastMonth(engine, now));
    if (values.close || values.send) {
      const by = values.by ?? 'the command line';
      const closed = await closeReport(engine, month, { actor: COMMAND_LINE, by }, now, {
        reissue: values.reissue === true,
      });
      if ('problem' in closed) return fail(closed.problem);
    }
    const report = await readReport(engine, month, now);
    if (report === null) return fail(`The data do not reach into ${month}, so there is no report of it.`);
    if (values.out !== undefined && form !== null)
      await writeReport(engine, report, values.out, { form, paper });
    if (values.send) return await sendReport(engine, report);
    if (values.json) console.log(JSON.stringify(report, null, 2));
    else if (values.out === undefined) console.log(reportLines(report));
  } finally {
    engine.close();
  }
}

async function lastMonth({ db }: Engine, now: number): Promise<string> {
  return addMonths(dayInZone((await readSettings(db)).timeZone, now).slice(0, 7), -1);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
