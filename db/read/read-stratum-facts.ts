import type { Filter } from '@/core/filter/filter';
import type { StratumFacts } from '@/core/metrics/facts';
import type { Database } from '../database';
import { conversations, dailyFacts } from '../schema/sqlite';
import { factPredicate } from './fact-predicate';
import { asFactSums, conversationSums, dailyFactSums, factsAnswer } from './fact-sums';
import { filterPredicate } from './filter-predicate';
import { CONVERSATION_STRATUM, FACT_STRATUM, stratumColumns } from './strata';

/** Sums by channel, topic and new or returning customers. */
export async function readStratumFacts(db: Database, filter: Filter): Promise<StratumFacts[]> {
  const rows = factsAnswer(filter)
    ? await db
        .select({ ...stratumColumns(FACT_STRATUM), ...dailyFactSums })
        .from(dailyFacts)
        .where(factPredicate(filter))
        .groupBy(...FACT_STRATUM)
        .orderBy(...FACT_STRATUM)
    : await db
        .select({ ...stratumColumns(CONVERSATION_STRATUM), ...conversationSums })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(...CONVERSATION_STRATUM)
        .orderBy(...CONVERSATION_STRATUM);
  return rows.map((row) => ({ ...asFactSums(row), topic: row.topic || null }));
}
