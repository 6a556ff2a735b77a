import { and, count, eq, gt, isNotNull, type SQL, sql, sum } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { ExperienceGroup, LeftOut, Tenure } from '@/core/metrics/experience-groups';
import type { ExposedRevenue } from '@/core/metrics/revenue-at-risk';
import type { Database } from '@/db/database';
import { customerFacts } from '@/db/schema/sqlite';
import { customerPredicate } from './customer-predicate';
import { customersInForce } from './read-customers';

const DAY = 86_400_000;

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
export async function readExperience(db: Database, filter: Filter, end: number): Promise<Experience> {
  const f = customerFacts;
  const file = customersInForce(db);
  const raw = (n: number) => sql.raw(String(n));
  const landmark = sql`(${f.firstEndedAt} + ${raw(7 * DAY)})`;
  const left = sql`(${file.churnedAt} is not null and ${file.churnedAt} <= ${raw(end)})`;
  const yes = (is: SQL) => sql<number>`case when ${is} then 1 else 0 end`;
  const exposed = yes(sql`${f.bad7} > 0`);
  const followed = and(isNotNull(f.firstEndedAt), gt(f.scored7, 0), customerPredicate(filter));
  const listed = isNotNull(file.id);
  const early = sql`(${file.churnedAt} is not null and ${file.churnedAt} <= ${landmark})`;
  const tooNew = sql`${landmark} >= ${raw(end)}`;
  const compared = and(followed, sql`not ${early}`, sql`not (${tooNew})`);

  const before = sql`(${f.firstEndedAt} - ${file.signedUpAt})`;
  const tenure = sql<Tenure>`case when ${file.signedUpAt} is null then 'unknown'
    when ${before} < ${raw(30 * DAY)} then 'month' when ${before} < ${raw(365 * DAY)} then 'year' else 'longer' end`;
  const days = sql<number>`(case when ${left} then ${file.churnedAt} else ${raw(end)} end - ${landmark}) / ${raw(DAY)}`;
  const event = yes(left);
  const tenureDays = sql`(${before} / ${raw(DAY)})`;
  const keys = [exposed, file.segment, tenure, event, days] as const;
  const rows = await db
    .select({
      exposed,
      segment: file.segment,
      tenure,
      event,
      time: days,
      count: count().mapWith(Number),
      known: count(file.signedUpAt).mapWith(Number),
      days: sql<number>`coalesce(sum(${tenureDays}), 0)`.mapWith(Number),
      squares: sql<number>`coalesce(sum(${tenureDays} * ${tenureDays}), 0)`.mapWith(Number),
    })
    .from(f)
    .innerJoin(file, eq(file.id, f.customerId))
    .where(compared)
    .groupBy(...keys)
    .orderBy(...keys);

  const [out] = await db
    .select({
      unlisted: sum(yes(sql`not (${listed})`)).mapWith(Number),
      leftEarly: sum(yes(sql`${listed} and ${early}`)).mapWith(Number),
      tooNew: sum(yes(sql`${listed} and not ${early} and ${tooNew}`)).mapWith(Number),
      customers: sum(yes(sql`${listed} and ${f.bad7} > 0 and not ${left}`)).mapWith(Number),
      known: sum(
        yes(sql`${listed} and ${f.bad7} > 0 and not ${left} and ${file.monthlyRevenue} is not null`),
      ).mapWith(Number),
      revenue: sum(
        sql`case when ${f.bad7} > 0 and not ${left} then coalesce(${file.monthlyRevenue}, 0) else 0 end`,
      ).mapWith(Number),
    })
    .from(f)
    .leftJoin(file, eq(file.id, f.customerId))
    .where(followed);
  return {
    groups: rows.map((row) => ({
      exposed: row.exposed === 1,
      segment: row.segment,
      tenure: row.tenure,
      event: row.event === 1,
      time: row.time,
      count: row.count,
      days: { n: row.known, sum: row.days, squares: row.squares },
    })),
    leftOut: { unlisted: out?.unlisted ?? 0, leftEarly: out?.leftEarly ?? 0, tooNew: out?.tooNew ?? 0 },
    revenue: { customers: out?.customers ?? 0, known: out?.known ?? 0, revenue: out?.revenue ?? 0 },
  };
}
