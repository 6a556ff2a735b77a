import { and, asc, count, eq, sql, sum } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { CustomerClusterSums } from '@/core/metrics/facts';
import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';
import { remembered } from './remembered';

/** How the scored conversations of each channel cluster in customers, gone through one by one. */
export function readExactClusters(
  db: Database,
  filter: ScopedFilter,
): Promise<readonly CustomerClusterSums[]> {
  return remembered(db, 'exact clusters', filter, () => readAnew(db, filter));
}

async function readAnew(db: Database, filter: ScopedFilter): Promise<CustomerClusterSums[]> {
  // Without a customer id a conversation stands for a customer of its own.
  const customer = sql`coalesce(${conversations.customerId}, ${conversations.externalId})`;
  const named = sql`${conversations.customerId} is null`;
  const perCustomer = db
    .select({
      channel: conversations.channel,
      n: count().as('n'),
      severity: sql<number>`sum(${conversations.severity}) / 1e6`.as('total_severity'),
    })
    .from(conversations)
    .where(and(eq(conversations.scored, true), filterPredicate(db, filter)))
    .groupBy(conversations.channel, customer, named)
    .as('per_customer');
  return db
    .select({
      channel: perCustomer.channel,
      customers: count().mapWith(Number),
      countSquares: sum(sql`${perCustomer.n} * ${perCustomer.n}`).mapWith(Number),
      severitySquares: sum(sql`${perCustomer.severity} * ${perCustomer.severity}`).mapWith(Number),
      countTimesSeverity: sum(sql`${perCustomer.n} * ${perCustomer.severity}`).mapWith(Number),
    })
    .from(perCustomer)
    .groupBy(perCustomer.channel)
    .orderBy(asc(perCustomer.channel));
}
