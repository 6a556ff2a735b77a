import { eq } from 'drizzle-orm';
import {
  DEFAULT_DELIVERY,
  type DeliverySettings,
  deliverySettingsSchema,
} from '@/core/report/delivery-settings';
import type { Database } from '@/db/database';
import { settings } from '@/db/schema/sqlite';

/** Apart from the workspace's other settings: no figure depends on these. */
export const DELIVERY_KEY = 'delivery';

/** How reports are sent; the default where that was never set, or no longer makes sense. */
export async function readDeliverySettings(db: Database): Promise<DeliverySettings> {
  const [stored] = await db.select().from(settings).where(eq(settings.key, DELIVERY_KEY));
  const parsed = deliverySettingsSchema.safeParse(stored ? JSON.parse(stored.value) : {});
  return parsed.success ? parsed.data : DEFAULT_DELIVERY;
}
