import { setTimeout as sleep } from 'node:timers/promises';
import { dayInZone } from '@/core/time/local-day';
import type { Engine } from '@/db/engine';
import { readAlertSettings } from '@/db/read/read-alert-settings';
import { readDataRevision } from '@/db/read/read-data-revision';
import { readSettings } from '@/db/read/read-settings';
import type { DeliveryContext } from '@/jobs/delivery/deliver';
import { deliverAlerts } from './deliver-alerts';
import { queueDueAlerts } from './queue-due-alerts';

/** How soon it is noticed that data changed. */
const POLL_MS = 2000;

/** What decides on alerts: when it is the same as at the last look, there is nothing new to be found. */
async function stateOf({ db }: Engine, now: number): Promise<string> {
  const { timeZone } = await readSettings(db);
  const revision = await readDataRevision(db);
  return JSON.stringify([revision, dayInZone(timeZone, now), await readAlertSettings(db)]);
}

/** Looks for alerts when conversations, scores or destinations change and once a day, and sends what waits. */
export async function alertLoop(context: DeliveryContext): Promise<never> {
  let seen = '';
  for (;;) {
    try {
      const state = await stateOf(context.engine, context.now());
      if (state !== seen) await queueDueAlerts(context.engine, context.now());
      seen = state;
      await deliverAlerts(context);
    } catch (error) {
      context.onDefect(error);
    }
    await sleep(POLL_MS);
  }
}
