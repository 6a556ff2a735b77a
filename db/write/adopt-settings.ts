import { and, eq, isNotNull } from 'drizzle-orm';
import { settingsSchema } from '@/core/settings/settings';
import type { Transactions } from '@/db/engine';
import { rescores } from '@/db/schema/sqlite';
import { writeSettings } from './write-settings';

/**
 * Makes a proposal whose effect has been shown the workspace's settings, and queues the run that scores by
 * them. False where there is none, or where its effect is not known yet.
 */
export async function adoptSettings(engine: Transactions, proposal: number, now: number): Promise<boolean> {
  return engine.transaction(async (db) => {
    const [ready] = await db
      .delete(rescores)
      .where(and(eq(rescores.id, proposal), eq(rescores.status, 'ready'), isNotNull(rescores.settings)))
      .returning({ settings: rescores.settings });
    if (!ready) return false;
    await writeSettings(db, settingsSchema.parse(JSON.parse(ready.settings ?? '{}')));
    await db.insert(rescores).values({ status: 'queued', createdAt: now });
    return true;
  });
}
