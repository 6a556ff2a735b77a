import type { DeliverySettings } from '@/core/report/delivery-settings';
import type { Transactions } from '@/db/engine';
import { DELIVERY_KEY } from '@/db/read/read-delivery-settings';
import { settings } from '@/db/schema/sqlite';

/** Keeps how reports are sent from now on: what was due before is not sent by itself any more. */
export async function writeDeliverySettings(
  engine: Transactions,
  changed: DeliverySettings,
  now: number,
): Promise<void> {
  const value = JSON.stringify({ ...changed, since: now } satisfies DeliverySettings);
  await engine.transaction(async (db) => {
    await db
      .insert(settings)
      .values({ key: DELIVERY_KEY, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } });
  });
}
