import { and, count, gt, isNotNull, lte, sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { ContactTime } from '@/core/metrics/time-to-next-contact';
import type { Database } from '@/db/database';
import { customerFacts } from '@/db/schema/sqlite';
import { customerPredicate } from './customer-predicate';
import { packedKey, unpackedKey } from './packed-key';

const DAY = 86_400_000;

/**
 * Whole days from the end of customers' first contacts to the beginning of their second, or to `end` (the
 * last message of the data) where none came by then, with how many it was. First contacts of the filter's period and
 * channel, of customers with a scored contact in the first week.
 */
export async function readContactTimes(
  db: Database,
  filter: ScopedFilter,
  end: number,
): Promise<ContactTime[]> {
  const { firstEndedAt, secondAt } = customerFacts;
  // Written out: a parameter would keep the database from seeing that it groups and orders by the same.
  const until = sql.raw(String(end));
  const came = sql`${secondAt} <= ${until}`;
  const days = sql`(case when ${came} then ${secondAt} else ${until} end - ${firstEndedAt}) / ${sql.raw(String(DAY))}`;
  const event = sql`case when ${came} then 1 else 0 end`;
  const bad = sql`case when ${customerFacts.bad7} > 0 then 1 else 0 end`;
  const key = packedKey(days, { of: bad, base: 2 }, { of: event, base: 2 });
  const rows = await db
    .select({ key, count: count().mapWith(Number) })
    .from(customerFacts)
    .where(
      and(
        isNotNull(firstEndedAt),
        lte(firstEndedAt, end),
        gt(customerFacts.scored7, 0),
        customerPredicate(filter),
      ),
    )
    .groupBy(key)
    .orderBy(key);
  return rows.map((row) => {
    const [days = 0, wasBad, came] = unpackedKey(row.key, 2, 2);
    // A second contact may begin before the first one ends.
    return { bad: wasBad === 1, event: came === 1, time: Math.max(0, days), count: row.count };
  });
}
