import { and, eq, inArray } from 'drizzle-orm';
import type { Alert } from '@/core/alerts/alert';
import { type Destination, wants } from '@/core/alerts/alert-settings';
import type { Database } from '@/db/database';
import { alertMessages, alertsTold } from '@/db/schema/sqlite';

/**
 * Puts what a destination wants and was never told of into one message to it, inside the caller's transaction. Gives
 * whether there was anything.
 */
export async function queueAlerts(
  db: Database,
  destination: Destination,
  alerts: readonly Alert[],
  message: { id: string; now: number },
): Promise<boolean> {
  const told = `${destination.by}:${destination.to}`;
  const wanted = alerts.filter((alert) => wants(destination, alert));
  if (wanted.length === 0) return false;
  const known = await db
    .select({ alert: alertsTold.alert })
    .from(alertsTold)
    .where(
      and(
        eq(alertsTold.told, told),
        inArray(
          alertsTold.alert,
          wanted.map(({ key }) => key),
        ),
      ),
    );
  const fresh = wanted.filter(({ key }) => !known.some(({ alert }) => alert === key));
  if (fresh.length === 0) return false;
  await queueMessage(db, destination, fresh, message);
  await db.insert(alertsTold).values(fresh.map(({ key }) => ({ alert: key, told, message: message.id })));
  return true;
}

/** Queues one message; without alerts it is one to try whether the destination works. */
export async function queueMessage(
  db: Database,
  { id: destination, by, to }: Destination,
  alerts: readonly Alert[],
  { id, now }: { id: string; now: number },
): Promise<void> {
  await db.insert(alertMessages).values({
    id,
    destination,
    by,
    to,
    alerts: JSON.stringify(alerts),
    state: 'waiting',
    createdAt: now,
    nextAttemptAt: now,
  });
}
