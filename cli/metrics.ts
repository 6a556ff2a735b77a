import fs from 'node:fs';
import path from 'node:path';
import { filterWords } from '@/core/filter/filter-words';
import { parseFilter } from '@/core/filter/parse-filter';
import { overview } from '@/core/metrics/overview';
import { openEngine } from '@/db/open-engine';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readSettings } from '@/db/read/read-settings';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { defaultDatabasePath } from '@/environment';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';

/** `metrics [--from --to --channel] [--db PATH]`: the overview's figures as JSON. */
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
    const settings = await readSettings(db);
    const workspace = await readStratumFacts(db, { ...filter, channel: null });
    const facts =
      filter.channel === null ? workspace : workspace.filter(({ channel }) => channel === filter.channel);
    const clusters = await readCustomerClusters(db, filter);
    const figures = overview(facts, clusters, settings.trustRatio, workspace);
    console.log(JSON.stringify({ shown: filterWords(filter), filter, ...figures }, null, 2));
  } finally {
    engine.close();
  }
}
