import type { Database } from '@/db/database';
import { deliveries } from '@/db/schema/sqlite';

/**
 * Queues a revision of a month's report for those recipients for whom it never was, inside the caller's
 * transaction. Gives how many those are.
 */
export async function queueDeliveries(
  db: Database,
  { month, revision, recipients }: { month: string; revision: number; recipients: readonly string[] },
  now: number,
): Promise<number> {
  let queued = 0;
  for (const recipient of new Set(recipients.map((address) => address.toLowerCase()))) {
    const added = await db
      .insert(deliveries)
      .values({ month, revision, recipient, state: 'waiting', createdAt: now, nextAttemptAt: now })
      .onConflictDoNothing()
      .returning({ id: deliveries.id });
    queued += added.length;
  }
  return queued;
}
