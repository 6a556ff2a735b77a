import type { ScopedFilter } from '@/core/filter/filter';
import type { StratumFacts } from '@/core/metrics/facts';
import type { Database } from '../database';
import { conversations } from '../schema/sqlite';
import { rowsOf } from './fact-block';
import { asFactSums, factsAnswer, sumsOfConversations } from './fact-sums';
import { filterPredicate } from './filter-predicate';
import { readFactSums, SUMMED } from './read-fact-sums';
import { remembered } from './remembered';

/** Answers kept: one is a megabyte where channels and topics are many. */
const KEPT = 20;

/** Sums by channel, topic and new or returning customers: what a page shows and what it compares ask for the same. */
export function readStratumFacts(db: Database, filter: ScopedFilter): Promise<readonly StratumFacts[]> {
  return remembered(db, 'strata', filter, () => readAnew(db, filter), KEPT);
}

async function readAnew(db: Database, filter: ScopedFilter): Promise<StratumFacts[]> {
  const { channel, topic, customerKind } = conversations;
  const rows = factsAnswer(filter)
    ? rowsOf(await readFactSums(db, filter, ['channel', 'topic', 'customerKind'], SUMMED))
    : await db
        .select({ channel, topic, customerKind, ...sumsOfConversations(SUMMED) })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(channel, topic, customerKind)
        .orderBy(channel, topic, customerKind);
  return rows.map((row) => ({ ...asFactSums(row), topic: row.topic || null }));
}
