import { asc, sql } from 'drizzle-orm';
import type { Customer } from '@/core/customer/customer';
import type { Database } from '@/db/database';
import { customers } from '@/db/schema/sqlite';
import { customerInForce } from './customer-in-force';

/** All customers by id, each as the newest import that names them says. */
export async function readCustomers(db: Database): Promise<Customer[]> {
  const inForce = customersInForce(db);
  return db.select().from(inForce).orderBy(asc(inForce.id));
}

/** The same as a part of other queries. */
export function customersInForce(db: Database) {
  return db
    .select({
      id: sql<string>`${customers.customerId}`.as('id'),
      signedUpAt: customers.signedUpAt,
      churnedAt: customers.churnedAt,
      monthlyRevenue: customers.monthlyRevenue,
      segment: customers.segment,
    })
    .from(customers)
    .where(customerInForce(db))
    .as('in_force');
}
