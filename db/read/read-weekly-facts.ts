import type { Filter } from '@/core/filter/filter';
import type { WeeklyStratumFacts } from '@/core/metrics/facts';
import type { Database } from '../database';
import { conversations, dailyFacts } from '../schema/sqlite';
import { factPredicate } from './fact-predicate';
import { asFactSums, conversationSums, dailyFactSums, factsAnswer } from './fact-sums';
import { filterPredicate } from './filter-predicate';
import { CONVERSATION_STRATUM, FACT_STRATUM, stratumColumns } from './strata';

/** The same sums as `readStratumFacts`, week by week. */
export async function readWeeklyFacts(db: Database, filter: Filter): Promise<WeeklyStratumFacts[]> {
  const rows = factsAnswer(filter)
    ? await db
        .select({ week: dailyFacts.week, ...stratumColumns(FACT_STRATUM), ...dailyFactSums })
        .from(dailyFacts)
        .where(factPredicate(filter))
        .groupBy(dailyFacts.week, ...FACT_STRATUM)
        .orderBy(dailyFacts.week, ...FACT_STRATUM)
    : await db
        .select({ week: conversations.week, ...stratumColumns(CONVERSATION_STRATUM), ...conversationSums })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(conversations.week, ...CONVERSATION_STRATUM)
        .orderBy(conversations.week, ...CONVERSATION_STRATUM);
  return rows.map((row) => ({ ...asFactSums(row), topic: row.topic || null }));
}
