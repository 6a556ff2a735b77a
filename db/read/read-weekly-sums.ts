import type { Filter } from '@/core/filter/filter';
import type { WeeklySums } from '@/core/metrics/facts';
import type { Database } from '../database';
import { conversations } from '../schema/sqlite';
import { FACT_KEYS, factRows, SUMMED, sumsOfRows } from './fact-rows';
import { asFactSums, factsAnswer, sumsOfConversations } from './fact-sums';
import { filterPredicate } from './filter-predicate';

/** All sums by week and channel: what rates are charted from. */
export async function readWeeklySums(db: Database, filter: Filter): Promise<WeeklySums[]> {
  const facts = factsAnswer(filter);
  const { week, channel } = facts ? FACT_KEYS : conversations;
  const rows = facts
    ? await db
        .select({ week, channel, ...sumsOfRows(SUMMED) })
        .from(factRows(filter, SUMMED))
        .groupBy(week, channel)
        .orderBy(week, channel)
    : await db
        .select({ week, channel, ...sumsOfConversations(SUMMED) })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(week, channel)
        .orderBy(week, channel);
  return rows.map(asFactSums);
}
