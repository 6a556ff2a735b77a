import type { Filter } from '@/core/filter/filter';
import type { StratumFacts } from '@/core/metrics/facts';
import type { Database } from '../database';
import { conversations } from '../schema/sqlite';
import { FACT_KEYS, factRows, SUMMED, sumsOfRows } from './fact-rows';
import { asFactSums, factsAnswer, sumsOfConversations } from './fact-sums';
import { filterPredicate } from './filter-predicate';

/** Sums by channel, topic and new or returning customers. */
export async function readStratumFacts(db: Database, filter: Filter): Promise<StratumFacts[]> {
  const facts = factsAnswer(filter);
  const { channel, topic, customerKind } = facts ? FACT_KEYS : conversations;
  const rows = facts
    ? await db
        .select({ channel, topic, customerKind, ...sumsOfRows(SUMMED) })
        .from(factRows(filter, SUMMED))
        .groupBy(channel, topic, customerKind)
        .orderBy(channel, topic, customerKind)
    : await db
        .select({ channel, topic, customerKind, ...sumsOfConversations(SUMMED) })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(channel, topic, customerKind)
        .orderBy(channel, topic, customerKind);
  return rows.map((row) => ({ ...asFactSums(row), topic: row.topic || null }));
}
