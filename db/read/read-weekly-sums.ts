import type { ScopedFilter } from '@/core/filter/filter';
import type { WeeklySums } from '@/core/metrics/facts';
import type { Database } from '../database';
import { conversations } from '../schema/sqlite';
import { rowsOf } from './fact-block';
import { asFactSums, factsAnswer, sumsOfConversations } from './fact-sums';
import { filterPredicate } from './filter-predicate';
import { readFactSums, SUMMED } from './read-fact-sums';

/** All sums by week and channel: what rates are charted from. */
export async function readWeeklySums(db: Database, filter: ScopedFilter): Promise<WeeklySums[]> {
  const { week, channel } = conversations;
  const rows = factsAnswer(filter)
    ? rowsOf(await readFactSums(db, filter, ['week', 'channel'], SUMMED))
    : await db
        .select({ week, channel, ...sumsOfConversations(SUMMED) })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(week, channel)
        .orderBy(week, channel);
  return rows.map(asFactSums);
}
