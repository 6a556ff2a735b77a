import { and, asc, count, eq, gte, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { CohortCount } from '@/core/metrics/cohort-triangle';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';

/**
 * Customers by the month of their first contact and each month in which they came, on any channel that may be seen: those who
 * first came in the months of the filter's period. What else it asks for says nothing of customers.
 */
export async function readCohorts(db: Database, { from, to, within }: ScopedFilter): Promise<CohortCount[]> {
  const { cohort, monthFirst, day, channel } = conversations;
  const rows = await db
    .select({ cohort, day, customers: count().mapWith(Number) })
    .from(conversations)
    .where(
      and(
        isNotNull(cohort),
        // Written out, so that the index of these alone is used.
        eq(monthFirst, sql`1`),
        from === null ? undefined : gte(cohort, from.slice(0, 7)),
        to === null ? undefined : lte(cohort, to.slice(0, 7)),
        within === null ? undefined : inArray(channel, within),
      ),
    )
    .groupBy(cohort, day)
    .orderBy(asc(cohort), asc(day));
  // By days in the order of the index, which needs no sorting; months are added up here.
  const counts: CohortCount[] = [];
  for (const { cohort: first, day: came, customers } of rows) {
    const month = came.slice(0, 7);
    const last = counts.at(-1);
    if (last?.cohort === first && last.month === month) last.customers += customers;
    else counts.push({ cohort: first ?? '', month, customers });
  }
  return counts;
}
