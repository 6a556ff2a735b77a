import { and, count, eq, gt, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import { type ExperienceGroup, type LeftOut, TENURES } from '@/core/metrics/experience-groups';
import type { ExposedRevenue } from '@/core/metrics/revenue-at-risk';
import type { Database } from '@/db/database';
import { customerFacts } from '@/db/schema/sqlite';
import { customerPredicate } from './customer-predicate';
import { packedKey, unpackedKey } from './packed-key';
import { customersInForce } from './read-customers';

const DAY = 86_400_000;

/** Numbers group faster than words; these are the words. */
const STATES = ['unlisted', 'leftEarly', 'tooNew', 'compared'] as const satisfies (
  | 'compared'
  | keyof LeftOut
)[];

export interface Experience {
  groups: ExperienceGroup[];
  leftOut: LeftOut;
  revenue: ExposedRevenue;
}

/**
 * Customers of the customers file by how their first week went and what became of them from the eighth day
 * on, until they left or until `end` (UTC epoch milliseconds, the end of the data); with the revenue of the exposed who
 * are still there. First contacts of the filter's period and channel.
 */
export async function readExperience(db: Database, filter: ScopedFilter, end: number): Promise<Experience> {
  const f = customerFacts;
  const { inForce: file } = await customersInForce(db);
  const raw = (n: number) => sql.raw(String(n));
  const landmark = sql`(${f.firstEndedAt} + ${raw(7 * DAY)})`;
  const left = sql`(${file.churnedAt} is not null and ${file.churnedAt} <= ${raw(end)})`;
  const yes = (is: SQL) => sql<number>`case when ${is} then 1 else 0 end`;
  const state = sql<number>`case when ${file.id} is null then 0
    when ${file.churnedAt} is not null and ${file.churnedAt} <= ${landmark} then 1
    when ${landmark} >= ${raw(end)} then 2 else 3 end`;
  const exposed = yes(sql`${f.bad7} > 0`);
  const event = yes(left);
  const before = sql`(${f.firstEndedAt} - ${file.signedUpAt})`;
  const tenure = sql<number>`case when ${file.signedUpAt} is null then 3
    when ${before} < ${raw(30 * DAY)} then 0 when ${before} < ${raw(365 * DAY)} then 1 else 2 end`;
  const days = sql<number>`(case when ${left} then ${file.churnedAt} else ${raw(end)} end - ${landmark}) / ${raw(DAY)}`;
  const tenureDays = sql`(${before} / ${raw(DAY)})`;
  const key = packedKey(
    days,
    { of: state, base: STATES.length },
    { of: exposed, base: 2 },
    { of: tenure, base: TENURES.length },
    { of: event, base: 2 },
  );
  const rows = await db
    .select({
      key,
      segment: file.segment,
      count: count().mapWith(Number),
      known: count(file.signedUpAt).mapWith(Number),
      days: sql<number>`coalesce(sum(${tenureDays}), 0)`.mapWith(Number),
      squares: sql<number>`coalesce(sum(${tenureDays} * ${tenureDays}), 0)`.mapWith(Number),
      paying: count(file.monthlyRevenue).mapWith(Number),
      revenue: sql<number>`coalesce(sum(${file.monthlyRevenue}), 0)`.mapWith(Number),
    })
    .from(f)
    .leftJoin(file, eq(file.id, f.customerId))
    .where(and(isNotNull(f.firstEndedAt), gt(f.scored7, 0), customerPredicate(filter)))
    .groupBy(key, file.segment)
    .orderBy(key, file.segment);

  const result: Experience = {
    groups: [],
    leftOut: { unlisted: 0, leftEarly: 0, tooNew: 0 },
    revenue: { customers: 0, known: 0, revenue: 0 },
  };
  for (const row of rows) {
    const [time = 0, of = 0, bad, since = 0, gone] = unpackedKey(
      row.key,
      STATES.length,
      2,
      TENURES.length,
      2,
    );
    const became = STATES[of] ?? 'unlisted';
    if (became !== 'unlisted' && bad === 1 && gone === 0) {
      result.revenue.customers += row.count;
      result.revenue.known += row.paying;
      result.revenue.revenue += row.revenue;
    }
    if (became !== 'compared') {
      result.leftOut[became] += row.count;
      continue;
    }
    result.groups.push({
      exposed: bad === 1,
      segment: row.segment,
      tenure: TENURES[since] ?? 'unknown',
      event: gone === 1,
      time,
      count: row.count,
      days: { n: row.known, sum: row.days, squares: row.squares },
    });
  }
  return result;
}
