import { and, eq, exists, gt, inArray, not, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ImportStatus } from '@/core/ingest/import-status';
import type { Database } from '@/db/database';
import { customers, imports } from '@/db/schema/sqlite';

/** An import counts from when it is done until it is undone. */
export const IN_FORCE: ImportStatus[] = ['done', 'undo_queued', 'undoing'];

/** The rows of `customers` that count: each customer as the newest import that names them says. */
export function customerInForce(db: Database) {
  const later = alias(customers, 'later');
  const source = alias(imports, 'later_import');
  const own = alias(imports, 'own_import');
  const newer = db
    .select({ one: sql`1` })
    .from(later)
    .innerJoin(source, and(eq(source.id, later.importId), inArray(source.status, IN_FORCE)))
    .where(and(eq(later.customerId, customers.customerId), gt(later.importId, customers.importId)));
  const counts = db
    .select({ one: sql`1` })
    .from(own)
    .where(and(eq(own.id, customers.importId), inArray(own.status, IN_FORCE)));
  return and(exists(counts), not(exists(newer)));
}
