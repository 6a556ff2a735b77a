import { count, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { customersInForce } from './read-customers';

/** How many customers are known, and of how many what. */
export async function readCustomerSummary(db: Database) {
  const { inForce } = await customersInForce(db);
  const [row] = await db
    .select({
      customers: count(),
      signedUp: count(inForce.signedUpAt),
      churned: count(inForce.churnedAt),
      withRevenue: count(inForce.monthlyRevenue),
      segments: sql`count(distinct ${inForce.segment})`.mapWith(Number),
    })
    .from(inForce);
  return row ?? { customers: 0, signedUp: 0, churned: 0, withRevenue: 0, segments: 0 };
}
