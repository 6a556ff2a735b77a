import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Customer } from '@/core/customer/customer';
import type { Database } from '@/db/database';
import { customers, imports } from '@/db/schema/sqlite';
import { customerInForce, IN_FORCE } from './customer-in-force';

/** All customers by id, each as the newest import that names them says. */
export async function readCustomers(db: Database): Promise<Customer[]> {
  const { inForce } = await customersInForce(db);
  return db.select().from(inForce).orderBy(asc(inForce.id));
}

/** The same as a part of other queries (in an object: a query by itself would be run). Where only one import counts, as is usual, no customer is looked for in others. */
export async function customersInForce(db: Database) {
  const [only, other] = await db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.kind, 'customers'), inArray(imports.status, IN_FORCE)))
    .limit(2);
  const counts =
    only !== undefined && other === undefined ? eq(customers.importId, only.id) : customerInForce(db);
  return {
    inForce: db
      .select({
        id: sql<string>`${customers.customerId}`.as('id'),
        signedUpAt: customers.signedUpAt,
        churnedAt: customers.churnedAt,
        monthlyRevenue: customers.monthlyRevenue,
        segment: customers.segment,
      })
      .from(customers)
      .where(counts)
      .as('in_force'),
  };
}
