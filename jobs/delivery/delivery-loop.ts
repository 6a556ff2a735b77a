import { setTimeout as sleep } from 'node:timers/promises';
import type { DeliveryContext } from './deliver';
import { deliverDue } from './deliver-due';
import { queueDue } from './queue-due';

/** How soon it is noticed that a report is due or was asked for. */
const POLL_MS = 2000;

/** Sends reports as long as the process lives, beside its other work: a mail server may be slow. */
export async function deliveryLoop(context: DeliveryContext): Promise<never> {
  for (;;) {
    try {
      await queueDue(context.engine, context.now());
      await deliverDue(context);
    } catch (error) {
      context.onDefect(error);
    }
    await sleep(POLL_MS);
  }
}
