import { sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { HourFacts } from '@/core/metrics/by-hour';
import type { Database } from '@/db/database';
import { conversations, hourlyFacts } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';
import { hourlyFactsAnswer, hourlyPredicate, hourlySums, hourlySumsOfConversations } from './hourly-facts';

/** Sums by the weekday and the local hour on which conversations began. */
export async function readHourFacts(db: Database, filter: ScopedFilter): Promise<HourFacts[]> {
  if (hourlyFactsAnswer(filter)) {
    const { weekday, hour } = hourlyFacts;
    return db
      .select({ weekday, hour, ...hourlySums })
      .from(hourlyFacts)
      .where(hourlyPredicate(filter))
      .groupBy(weekday, hour)
      .orderBy(weekday, hour);
  }
  const { weekday } = conversations;
  const hour = sql<number>`coalesce(${conversations.hour}, -1)`;
  return db
    .select({ weekday, hour, ...hourlySumsOfConversations })
    .from(conversations)
    .where(filterPredicate(db, filter))
    .groupBy(weekday, hour)
    .orderBy(weekday, hour);
}
