import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { deliveries } from '@/db/schema/sqlite';

export type DeliveryRow = typeof deliveries.$inferSelect;

/** More are of no use on a page. */
const MOST = 1000;

/** The mails of one month's report, or of all, the latest first. */
export async function readDeliveries(db: Database, month?: string): Promise<DeliveryRow[]> {
  return db
    .select()
    .from(deliveries)
    .where(month === undefined ? undefined : eq(deliveries.month, month))
    .orderBy(desc(deliveries.id))
    .limit(MOST);
}
