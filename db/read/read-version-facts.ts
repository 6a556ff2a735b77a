import { max, min } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { VersionFacts } from '@/core/metrics/by-version';
import type { Database } from '@/db/database';
import { conversations, hourlyFacts } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';
import { hourlyFactsAnswer, hourlyPredicate, hourlySums, hourlySumsOfConversations } from './hourly-facts';

/** Sums by channel and release of the bot, with the days between which each was seen. */
export async function readVersionFacts(db: Database, filter: ScopedFilter): Promise<VersionFacts[]> {
  const facts = hourlyFactsAnswer(filter);
  const { channel, botVersion, day } = facts ? hourlyFacts : conversations;
  const days = { firstDay: min(day), lastDay: max(day) };
  const rows = facts
    ? await db
        .select({ channel, botVersion, ...days, ...hourlySums })
        .from(hourlyFacts)
        .where(hourlyPredicate(filter))
        .groupBy(channel, botVersion)
        .orderBy(channel, botVersion)
    : await db
        .select({ channel, botVersion, ...days, ...hourlySumsOfConversations })
        .from(conversations)
        .where(filterPredicate(db, filter))
        .groupBy(channel, botVersion)
        .orderBy(channel, botVersion);
  return rows.map(({ firstDay, lastDay, ...row }) => ({
    ...row,
    botVersion: row.botVersion || null,
    firstDay: firstDay ?? '',
    lastDay: lastDay ?? '',
  }));
}
