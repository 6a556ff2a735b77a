import { and, count, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { ContactsAndChurn } from '@/core/metrics/fitted-asymmetry';
import type { Database } from '@/db/database';
import { customerFacts } from '@/db/schema/sqlite';
import { customerPredicate } from './customer-predicate';
import { packedKey, unpackedKey } from './packed-key';
import { customersInForce } from './read-customers';

const DAY = 86_400_000;
const CONTACTS = 30 * DAY;
const FOLLOWED = 90 * DAY;

/** A busy month tells no more than this many contacts of a kind; few customers have more. */
const MOST = 8;

/**
 * Customers of the customers file by their good and bad contacts of the first 30 days, and whether they left in the
 * 90 days after; of those who were still there by then and whose 90 days are over by `end`.
 */
export async function readContactsAndChurn(
  db: Database,
  filter: ScopedFilter,
  end: number,
): Promise<ContactsAndChurn[]> {
  const f = customerFacts;
  const { inForce: file } = await customersInForce(db);
  const raw = (n: number) => sql.raw(String(n));
  const most = (x: ReturnType<typeof sql>) =>
    sql<number>`case when ${x} > ${raw(MOST)} then ${raw(MOST)} else ${x} end`;
  const good = most(sql`(${f.scored30} - ${f.bad30})`);
  const bad = most(sql`${f.bad30}`);
  const start = sql`(${f.firstEndedAt} + ${raw(CONTACTS)})`;
  const until = sql`(${start} + ${raw(FOLLOWED)})`;
  const left = sql`case when ${file.churnedAt} is not null and ${file.churnedAt} <= ${until} then 1 else 0 end`;
  const key = packedKey(good, { of: bad, base: MOST + 1 }, { of: left, base: 2 });
  const rows = await db
    .select({ key, count: count().mapWith(Number) })
    .from(f)
    // Crossed, so that no engine begins with the file: the period leaves few customers of it.
    .crossJoin(file)
    .where(
      and(
        eq(file.id, f.customerId),
        isNotNull(f.firstEndedAt),
        gt(f.scored30, 0),
        sql`${until} <= ${raw(end)}`,
        sql`(${file.churnedAt} is null or ${file.churnedAt} > ${start})`,
        customerPredicate(filter),
      ),
    )
    .groupBy(key)
    .orderBy(key);
  return rows.map((row) => {
    const [ofGood = 0, ofBad = 0, gone] = unpackedKey(row.key, MOST + 1, 2);
    return { good: ofGood, bad: ofBad, left: gone === 1, count: row.count };
  });
}
