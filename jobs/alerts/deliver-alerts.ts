import { alertSchema } from '@/core/alerts/alert';
import { webhookPayload } from '@/core/alerts/webhook-payload';
import { type DeliverySettings, missingForDelivery } from '@/core/report/delivery-settings';
import type { Engine } from '@/db/engine';
import type { AlertMessageRow } from '@/db/read/read-alert-messages';
import { readAlertSettings } from '@/db/read/read-alert-settings';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { readWebhookSecret } from '@/db/read/read-webhook-secret';
import { TakenOver } from '@/db/taken-over';
import { claimAlertMessage } from '@/db/write/claim-alert-message';
import { holdAlertMessage } from '@/db/write/hold-alert-message';
import { settleAlertMessage } from '@/db/write/settle-alert-message';
import { privateWebhooks } from '@/environment';
import type { DeliveryContext } from '@/jobs/delivery/deliver';
import { failedAttempt, isMailError } from '@/jobs/delivery/failed-attempt';
import { NotDeliverable } from '@/jobs/delivery/not-deliverable';
import { sendMail } from '@/jobs/delivery/send-mail';
import { withoutPassword } from '@/jobs/delivery/smtp-password';
import { alertMail } from '@/print/alert-mail';
import { failedWebhook } from './failed-webhook';
import { postWebhook } from './post-webhook';

const BEAT_MS = 2000;

/** A message that has ended its process this often is given up. */
const MOST_ATTEMPTS = 12;

/** Sends all messages that are due, one after the other; gives how many attempts that were. */
export async function deliverAlerts(context: DeliveryContext): Promise<number> {
  const { engine, worker, now } = context;
  for (let attempts = 0; ; attempts += 1) {
    const row = await claimAlertMessage(engine, worker, now());
    if (!row) return attempts;
    await deliverOne(row, context);
  }
}

async function deliverOne(
  row: AlertMessageRow,
  { engine, worker, now, onDefect }: DeliveryContext,
): Promise<void> {
  const beat = setInterval(() => {
    holdAlertMessage(engine, row.id, worker, now()).catch(() => undefined);
  }, BEAT_MS);
  const mailSettings = await readDeliverySettings(engine.db);
  let handed = false;
  const handOver = async () => {
    await holdAlertMessage(engine, row.id, worker, now(), 'handing');
    handed = true;
  };
  try {
    const { destinations } = await readAlertSettings(engine.db);
    if (!destinations.some(({ id }) => id === row.destination))
      throw new NotDeliverable('It was taken out of the list before the message was sent.');
    if (row.attempts > MOST_ATTEMPTS) throw new NotDeliverable('It was cut off too often and given up.');
    if (row.by === 'mail') await byMail(row, mailSettings, handOver);
    else await byWebhook(row, engine, mailSettings.origin, now(), handOver);
    await settleAlertMessage(engine, row.id, worker, { state: 'sent' }, now());
  } catch (error) {
    if (error instanceof TakenOver) return;
    const { attempts } = row;
    if (row.by === 'webhook') {
      const outcome = failedWebhook(error, { to: row.to, attempts, now: now() });
      await settleAlertMessage(engine, row.id, worker, outcome, now());
      return;
    }
    const outcome = failedAttempt(error, { host: mailSettings.host, handed, attempts, now: now() });
    if (!isMailError(error)) onDefect(error);
    const said = withoutPassword(outcome.error, mailSettings.user);
    await settleAlertMessage(engine, row.id, worker, { ...outcome, error: said }, now());
  } finally {
    clearInterval(beat);
  }
}

function alertsIn({ alerts }: AlertMessageRow) {
  return alertSchema.array().parse(JSON.parse(alerts));
}

async function byMail(
  row: AlertMessageRow,
  settings: DeliverySettings,
  handOver: () => Promise<void>,
): Promise<void> {
  const missing = missingForDelivery({ ...settings, recipients: [row.to] });
  if (missing !== null) throw new NotDeliverable(missing);
  const mail = await alertMail(
    alertsIn(row),
    settings.origin === '' ? null : settings.origin.replace(/\/+$/, ''),
  );
  await sendMail(settings, { recipient: row.to, name: `alert ${row.id}` }, mail, handOver);
}

async function byWebhook(
  row: AlertMessageRow,
  engine: Engine,
  origin: string,
  now: number,
  handOver: () => Promise<void>,
): Promise<void> {
  const secret = await readWebhookSecret(engine.db, row.destination);
  if (secret === null)
    throw new NotDeliverable('The webhook has no secret any more; remove it and add it again.');
  const base = origin === '' ? null : origin.replace(/\/+$/, '');
  const body = JSON.stringify(webhookPayload({ ...row, alerts: alertsIn(row) }, base));
  await postWebhook({
    url: row.to,
    body,
    secret,
    id: row.id,
    now,
    privateAllowed: privateWebhooks(),
    handOver,
  });
}
