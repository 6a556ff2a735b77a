import { and, asc, eq, exists, gt, inArray, not, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Customer } from '@/core/customer/customer';
import type { ImportStatus } from '@/core/ingest/import-status';
import type { Database } from '@/db/database';
import { customers, imports } from '@/db/schema/sqlite';

/** An import counts from when it is done until it is undone. */
const IN_FORCE: ImportStatus[] = ['done', 'undo_queued', 'undoing'];

/** All customers by id, each as the newest import that names them says. */
export async function readCustomers(db: Database): Promise<Customer[]> {
  const later = alias(customers, 'later');
  const source = alias(imports, 'later_import');
  const newer = db
    .select({ one: sql`1` })
    .from(later)
    .innerJoin(source, and(eq(source.id, later.importId), inArray(source.status, IN_FORCE)))
    .where(and(eq(later.customerId, customers.customerId), gt(later.importId, customers.importId)));
  return db
    .select({
      id: customers.customerId,
      signedUpAt: customers.signedUpAt,
      churnedAt: customers.churnedAt,
      monthlyRevenue: customers.monthlyRevenue,
      segment: customers.segment,
    })
    .from(customers)
    .innerJoin(imports, and(eq(imports.id, customers.importId), inArray(imports.status, IN_FORCE)))
    .where(not(exists(newer)))
    .orderBy(asc(customers.customerId));
}
