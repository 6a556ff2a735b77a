import type { Customer } from '@/core/customer/customer';
import type { Database } from '@/db/database';
import { customers } from '@/db/schema/sqlite';

/** Rows a statement. */
const CHUNK = 100;

/**
 * Stores what an import says of customers, inside the caller's transaction; nobody sees it before the
 * import is done. Gives the positions of those that the import had named before, which were not stored.
 */
export async function addCustomers(
  db: Database,
  importId: number,
  batch: readonly Customer[],
): Promise<Set<number>> {
  const again = new Set<number>();
  for (let from = 0; from < batch.length; from += CHUNK) {
    const chunk = batch.slice(from, from + CHUNK);
    const stored = await db
      .insert(customers)
      .values(chunk.map(({ id, ...said }) => ({ importId, customerId: id, ...said })))
      .onConflictDoNothing()
      .returning({ id: customers.customerId });
    const fresh = new Set(stored.map(({ id }) => id));
    for (const [i, { id }] of chunk.entries()) if (!fresh.delete(id)) again.add(from + i);
  }
  return again;
}
