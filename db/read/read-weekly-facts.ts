import { asc } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { WeeklyStratumFacts } from '@/core/metrics/facts';
import type { Database } from '@/db/database';
import { conversations, dailyFacts } from '@/db/schema/sqlite';
import { factPredicate } from './fact-predicate';
import { asFactSums, conversationSums, dailyFactSums, factsAnswer } from './fact-sums';
import { filterPredicate } from './filter-predicate';

/** Sums by week, channel, topic and new or returning customers. */
export async function readWeeklyFacts(db: Database, filter: Filter): Promise<WeeklyStratumFacts[]> {
  const rows = factsAnswer(filter)
    ? await db
        .select({
          week: dailyFacts.week,
          channel: dailyFacts.channel,
          topic: dailyFacts.topic,
          customerKind: dailyFacts.customerKind,
          ...dailyFactSums,
        })
        .from(dailyFacts)
        .where(factPredicate(filter))
        .groupBy(dailyFacts.week, dailyFacts.channel, dailyFacts.topic, dailyFacts.customerKind)
        .orderBy(
          asc(dailyFacts.week),
          asc(dailyFacts.channel),
          asc(dailyFacts.topic),
          asc(dailyFacts.customerKind),
        )
    : await db
        .select({
          week: conversations.week,
          channel: conversations.channel,
          topic: conversations.topic,
          customerKind: conversations.customerKind,
          ...conversationSums,
        })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(conversations.week, conversations.channel, conversations.topic, conversations.customerKind)
        .orderBy(asc(conversations.week), asc(conversations.channel), asc(conversations.topic));
  return rows.map((row) => ({ ...asFactSums(row), topic: row.topic || null }));
}
