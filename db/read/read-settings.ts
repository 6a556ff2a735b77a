import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '@/core/settings/settings';
import type { Database } from '@/db/database';
import { settings } from '@/db/schema/sqlite';

/** The workspace's settings; what was never changed, or no longer makes sense, is the default. */
export async function readSettings(db: Database): Promise<Settings> {
  const stored = await db.select().from(settings);
  const merged = Object.fromEntries(stored.map(({ key, value }) => [key, JSON.parse(value)]));
  const parsed = settingsSchema.safeParse(merged);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}
