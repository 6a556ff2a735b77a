import { eq } from 'drizzle-orm';
import { alertSettingsSchema, type Destination } from '@/core/alerts/alert-settings';
import type { Database } from '@/db/database';
import type { Engine } from '@/db/engine';
import { ALERTS_KEY, readAlertSettings } from '@/db/read/read-alert-settings';
import { webhookSecretKey } from '@/db/read/read-webhook-secret';
import { secrets, settings } from '@/db/schema/sqlite';

/** Adds a destination, and a webhook's secret with it, and does `also` in the same transaction; one sentence where that cannot be, else null. */
export async function addDestination(
  engine: Engine,
  added: Destination,
  secret: string | null,
  also: (db: Database) => Promise<void>,
): Promise<string | null> {
  return engine.transaction(async (db) => {
    const { destinations } = await readAlertSettings(db);
    if (destinations.some(({ by, to }) => by === added.by && to === added.to))
      return 'It is in the list already; remove it there to change what it is told of.';
    const changed = alertSettingsSchema.safeParse({ destinations: [...destinations, added] });
    if (!changed.success) return `Nothing was kept: ${changed.error.issues[0]?.message ?? 'not understood'}.`;
    const value = JSON.stringify(changed.data);
    await db
      .insert(settings)
      .values({ key: ALERTS_KEY, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } });
    if (secret !== null) await db.insert(secrets).values({ key: webhookSecretKey(added.id), value: secret });
    await also(db);
    return null;
  });
}

/** Takes a destination out, and its secret with it; false where it was not there. What waits for it is given up. */
export async function removeDestination(
  engine: Engine,
  id: string,
  also: (db: Database) => Promise<void>,
): Promise<boolean> {
  return engine.transaction(async (db) => {
    const { destinations } = await readAlertSettings(db);
    const rest = destinations.filter((one) => one.id !== id);
    if (rest.length === destinations.length) return false;
    const value = JSON.stringify({ destinations: rest });
    await db.update(settings).set({ value }).where(eq(settings.key, ALERTS_KEY));
    await db.delete(secrets).where(eq(secrets.key, webhookSecretKey(id)));
    await also(db);
    return true;
  });
}
