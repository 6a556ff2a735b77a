import { eq } from 'drizzle-orm';
import { type AlertSettings, alertSettingsSchema } from '@/core/alerts/alert-settings';
import type { Database } from '@/db/database';
import { settings } from '@/db/schema/sqlite';

/** Apart from the workspace's other settings: no figure depends on these. */
export const ALERTS_KEY = 'alerts';

/** Whom alerts are sent to; nobody where that was never set, or no longer makes sense. */
export async function readAlertSettings(db: Database): Promise<AlertSettings> {
  const [stored] = await db.select().from(settings).where(eq(settings.key, ALERTS_KEY));
  const parsed = alertSettingsSchema.safeParse(stored ? JSON.parse(stored.value) : {});
  return parsed.success ? parsed.data : { destinations: [] };
}
