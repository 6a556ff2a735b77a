import { and, isNotNull } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { customers } from '@/db/schema/sqlite';
import { customerInForce } from './customer-in-force';

/** Whether the monthly revenue of any customer is known. */
export async function readHasRevenue(db: Database): Promise<boolean> {
  const rows = await db
    .select({ id: customers.customerId })
    .from(customers)
    .where(and(isNotNull(customers.monthlyRevenue), customerInForce(db)))
    .limit(1);
  return rows.length > 0;
}
