import { and, asc, count, eq } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { UnscoredCount } from '@/core/report/report-facts';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';

/** Conversations of a filter that have no score, by what kept them from it. */
export function readUnscored(db: Database, filter: ScopedFilter): Promise<UnscoredCount[]> {
  const { engaged, language, scored } = conversations;
  return db
    .select({ engaged, language, count: count().mapWith(Number) })
    .from(conversations)
    .where(and(eq(scored, false), filterPredicate(db, filter)))
    .groupBy(engaged, language)
    .orderBy(asc(engaged), asc(language));
}
