import { randomUUID } from 'node:crypto';
import type { Engine } from '@/db/engine';
import { readAlertSettings } from '@/db/read/read-alert-settings';
import { queueAlerts } from '@/db/write/queue-alerts';
import { findAlerts } from './find-alerts';

/** Queues what every destination wants to know and was not told yet; gives how many messages that makes. */
export async function queueDueAlerts(engine: Engine, now: number): Promise<number> {
  const { destinations } = await readAlertSettings(engine.db);
  if (destinations.length === 0) return 0;
  const alerts = await findAlerts(engine, now);
  if (alerts.length === 0) return 0;
  return engine.transaction(async (db) => {
    let queued = 0;
    for (const destination of destinations) {
      if (await queueAlerts(db, destination, alerts, { id: randomUUID(), now })) queued += 1;
    }
    return queued;
  });
}
