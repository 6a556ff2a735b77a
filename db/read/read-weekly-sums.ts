import type { ScopedFilter } from '@/core/filter/filter';
import type { WatchedCount, WeeklySums } from '@/core/metrics/facts';
import { RATE_METRICS } from '@/core/metrics/rate-metrics';
import type { Database } from '../database';
import { conversations } from '../schema/sqlite';
import { rowsOf } from './fact-block';
import { factsAnswer, sumsOfConversations } from './fact-sums';
import { filterPredicate } from './filter-predicate';
import { readFactSums } from './read-fact-sums';

const COLUMNS: readonly WatchedCount[] = [
  ...new Set(RATE_METRICS.flatMap(({ numerator, denominator }) => [numerator, denominator])),
];

/** What the watched rates are charted from, by week and channel. */
export async function readWeeklySums(db: Database, filter: ScopedFilter): Promise<WeeklySums[]> {
  if (factsAnswer(filter)) return rowsOf(await readFactSums(db, filter, ['week', 'channel'], COLUMNS));
  const { week, channel } = conversations;
  return db
    .select({ week, channel, ...sumsOfConversations(COLUMNS) })
    .from(conversations)
    .where(filterPredicate(db, filter))
    .groupBy(week, channel)
    .orderBy(week, channel);
}
