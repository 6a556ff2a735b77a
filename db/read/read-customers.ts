import { asc } from 'drizzle-orm';
import type { Customer } from '@/core/customer/customer';
import type { Database } from '@/db/database';
import { customers } from '@/db/schema/sqlite';
import { customerInForce } from './customer-in-force';

/** All customers by id, each as the newest import that names them says. */
export async function readCustomers(db: Database): Promise<Customer[]> {
  return db
    .select({
      id: customers.customerId,
      signedUpAt: customers.signedUpAt,
      churnedAt: customers.churnedAt,
      monthlyRevenue: customers.monthlyRevenue,
      segment: customers.segment,
    })
    .from(customers)
    .where(customerInForce(db))
    .orderBy(asc(customers.customerId));
}
