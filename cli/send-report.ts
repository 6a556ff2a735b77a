import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMAND_LINE } from '@/core/audit/event';
import { missingForDelivery } from '@/core/report/delivery-settings';
import type { Report } from '@/core/report/report';
import type { Engine } from '@/db/engine';
import { type DeliveryRow, readDeliveries } from '@/db/read/read-deliveries';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { queueDeliveries } from '@/db/write/queue-deliveries';
import { recordEvent } from '@/db/write/record-event';
import { requestResend } from '@/db/write/request-resend';
import { deliverDue } from '@/jobs/delivery/deliver-due';

const AGAIN_MS = 500;

/**
 * Mails a closed report to the recipients of the settings who do not have it, those included whose mail failed
 * before, and says of each how that ended. Ends with exit code 1 unless all have it.
 */
export async function sendReport(engine: Engine, { revision, model: { month } }: Report): Promise<void> {
  const settings = await readDeliverySettings(engine.db);
  const missing = missingForDelivery(settings);
  if (missing !== null || revision === null) {
    console.error(missing ?? 'The month is not closed.');
    process.exitCode = 1;
    return;
  }
  const { recipients } = settings;
  await engine.transaction(async (db) => {
    const sent = await queueDeliveries(db, { month, revision, recipients }, Date.now());
    const subject = { type: 'report', id: month } as const;
    const event = { kind: 'report-sent', subject, details: { revision, mails: sent } } as const;
    await recordEvent(db, COMMAND_LINE, event, Date.now());
  });
  const mails = async () =>
    (await readDeliveries(engine.db, month)).filter((row) => row.revision === revision).reverse();
  for (const { id, state } of await mails()) {
    if (state === 'failed') await requestResend(engine, id, Date.now());
  }
  const onDefect = (error: unknown) => console.error(error);
  const context = { engine, worker: randomUUID(), now: Date.now, onDefect };
  await deliverDue(context, month);
  // What a running server has in hand at this moment is its own; left behind by a dead one, it is taken over.
  while ((await mails()).some(({ state }) => state === 'sending' || state === 'handing')) {
    await sleep(AGAIN_MS);
    await deliverDue(context, month);
  }
  const rows = await mails();
  for (const row of rows) console.log(`${row.recipient}: ${outcome(row)}`);
  if (rows.some(({ state }) => state !== 'sent')) process.exitCode = 1;
}

function outcome({ state, error, nextAttemptAt }: DeliveryRow): string {
  if (state === 'sent') return 'sent.';
  if (state === 'waiting') {
    return `not sent yet, tried again by the server or the next --send from ${new Date(nextAttemptAt).toISOString()}: ${error}`;
  }
  return `${state === 'unsure' ? 'perhaps sent' : 'not sent'}: ${error}`;
}
