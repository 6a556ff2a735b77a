import { and, count, gt, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { ContactTime } from '@/core/metrics/time-to-next-contact';
import type { Database } from '@/db/database';
import { customerFacts } from '@/db/schema/sqlite';
import { customerPredicate } from './customer-predicate';

const DAY = 86_400_000;

/**
 * Whole days from the end of customers' first contacts to the beginning of their second, or to `end` (the
 * last message of the data) where none came by then, with how many it was. First contacts of the filter's period and
 * channel, of customers with a scored contact in the first week.
 */
export async function readContactTimes(db: Database, filter: Filter, end: number): Promise<ContactTime[]> {
  const { firstEndedAt, secondAt } = customerFacts;
  const came = sql`coalesce(${secondAt} <= ${end}, ${sql.raw('false')})`;
  const days = sql<number>`(case when ${came} then ${secondAt} else ${end} end - ${firstEndedAt}) / ${sql.raw(String(DAY))}`;
  const event: SQL<number> = sql<number>`case when ${came} then 1 else 0 end`;
  const bad: SQL<number> = sql<number>`case when ${customerFacts.bad7} > 0 then 1 else 0 end`;
  const rows = await db
    .select({ bad, event, days, count: count().mapWith(Number) })
    .from(customerFacts)
    .where(
      and(
        isNotNull(firstEndedAt),
        lte(firstEndedAt, end),
        gt(customerFacts.scored7, 0),
        customerPredicate(filter),
      ),
    )
    .groupBy(bad, event, days)
    .orderBy(bad, event, days);
  // A second contact may begin before the first one ends.
  return rows.map((row) => ({
    bad: row.bad === 1,
    event: row.event === 1,
    time: Math.max(0, row.days),
    count: row.count,
  }));
}
