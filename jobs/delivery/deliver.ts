import { missingForDelivery } from '@/core/report/delivery-settings';
import type { Engine } from '@/db/engine';
import type { DeliveryRow } from '@/db/read/read-deliveries';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { TakenOver } from '@/db/taken-over';
import { holdDelivery } from '@/db/write/hold-delivery';
import { queueDeliveries } from '@/db/write/queue-deliveries';
import { settleDelivery } from '@/db/write/settle-delivery';
import { failedAttempt, isMailError } from './failed-attempt';
import { NotDeliverable } from './not-deliverable';
import type { ReportPress } from './report-press';
import { sendMail } from './send-mail';
import { withoutPassword } from './smtp-password';

export interface DeliveryContext {
  engine: Engine;
  worker: string;
  now: () => number;
  /** Told of errors that nobody expected; the reader sees a sentence only. */
  onDefect: (error: unknown) => void;
}

/** A process that works on a mail says so this often. */
const BEAT_MS = 2000;

/** A mail that has ended its process this often is given up. */
const MOST_ATTEMPTS = 12;

/** Sends one claimed mail and writes how that ended. A mail that is another process's by now is left to it. */
export async function deliver(row: DeliveryRow, press: ReportPress, context: DeliveryContext): Promise<void> {
  const { engine, worker, now, onDefect } = context;
  const beat = setInterval(() => {
    // Where the mail is another's by now, handing it over says so.
    holdDelivery(engine, row.id, worker, now()).catch(() => undefined);
  }, BEAT_MS);
  const settings = await readDeliverySettings(engine.db);
  let handed = false;
  const handOver = async () => {
    await holdDelivery(engine, row.id, worker, now(), 'handing');
    handed = true;
  };
  try {
    if (row.attempts > MOST_ATTEMPTS) throw new NotDeliverable('It was cut off too often and given up.');
    const missing = missingForDelivery(settings);
    if (missing !== null) throw new NotDeliverable(missing);
    const name = `${row.month} ${row.revision} ${row.recipient}`;
    const { mail, revision } = await press.mail(row.month, settings, now());
    if (revision === row.revision)
      await sendMail(settings, { recipient: row.recipient, name }, mail, handOver);
    else await sendInstead(revision, row, context);
    await settleDelivery(engine, row.id, worker, { state: 'sent' }, now());
  } catch (error) {
    if (error instanceof TakenOver) return;
    const { attempts } = row;
    const outcome = failedAttempt(error, { host: settings.host, handed, attempts, now: now() });
    if (!isMailError(error)) onDefect(error);
    const said = withoutPassword(outcome.error, settings.user);
    await settleDelivery(engine, row.id, worker, { ...outcome, error: said }, now());
  } finally {
    clearInterval(beat);
  }
}

/** A month that was issued again meanwhile: the recipient gets the revision that counts. */
async function sendInstead(revision: number, row: DeliveryRow, { engine, now }: DeliveryContext) {
  const { month, recipient } = row;
  await engine.transaction((db) => queueDeliveries(db, { month, revision, recipients: [recipient] }, now()));
  throw new NotDeliverable(`Revision ${revision} took its place and is sent instead.`);
}
