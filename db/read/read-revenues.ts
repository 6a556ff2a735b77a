import { and, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { customers } from '@/db/schema/sqlite';
import { customerInForce } from './customer-in-force';

/** Monthly revenue in hundredths of the customers (at most a few hundred) that a customers file names. */
export async function readRevenues(
  db: Database,
  customerIds: readonly string[],
): Promise<Map<string, number>> {
  if (customerIds.length === 0) return new Map();
  const rows = await db
    .select({ id: customers.customerId, revenue: customers.monthlyRevenue })
    .from(customers)
    .where(and(inArray(customers.customerId, [...new Set(customerIds)]), customerInForce(db)));
  return new Map(rows.flatMap(({ id, revenue }) => (revenue === null ? [] : [[id, revenue]])));
}
