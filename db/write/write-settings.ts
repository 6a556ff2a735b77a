import type { Settings } from '@/core/settings/settings';
import type { Database } from '@/db/database';
import { settings } from '@/db/schema/sqlite';

/** Keeps these settings in place of what was set before; part of the caller's transaction. */
export async function writeSettings(db: Database, changed: Partial<Settings>): Promise<void> {
  for (const [key, value] of Object.entries(changed)) {
    const stored = JSON.stringify(value);
    await db
      .insert(settings)
      .values({ key, value: stored })
      .onConflictDoUpdate({ target: settings.key, set: { value: stored } });
  }
}
