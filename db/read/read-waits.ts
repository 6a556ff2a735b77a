import { and, asc, count, isNotNull } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { WaitCount } from '@/core/metrics/time-to-person';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';

/** How many customers waited how long for a person, of the conversations that a filter means; shortest first. */
export async function readWaits(db: Database, filter: ScopedFilter): Promise<WaitCount[]> {
  const { secondsToPerson } = conversations;
  const rows = await db
    .select({ seconds: secondsToPerson, count: count().mapWith(Number) })
    .from(conversations)
    .where(and(isNotNull(secondsToPerson), filterPredicate(db, filter)))
    .groupBy(secondsToPerson)
    .orderBy(asc(secondsToPerson));
  return rows.map((row) => ({ ...row, seconds: row.seconds ?? 0 }));
}
