import 'server-only';
import { engine } from '@/app/engine';
import type { ShownDelivery } from '@/components/delivery/delivery-list';
import { clock } from '@/components/transcript/clock';
import { monthName } from '@/core/time/month-name';
import { type DeliveryRow, readDeliveries } from '@/db/read/read-deliveries';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { readSettings } from '@/db/read/read-settings';
import { passwordGiven } from '@/jobs/delivery/smtp-password';

/** How reports are sent, and whether the server was given a password; never the password. */
export async function loadDeliverySettings() {
  return { settings: await readDeliverySettings(engine().db), passwordGiven: passwordGiven() };
}

/** The mails of one month's report, or of all, the latest first. */
export async function loadDeliveries(month?: string): Promise<ShownDelivery[]> {
  const { db } = engine();
  const { day, time } = clock((await readSettings(db)).timeZone);
  const at = (moment: number) => `${day(moment)}, ${time(moment)}`;
  return (await readDeliveries(db, month)).map((row) => shown(row, at));
}

function shown(row: DeliveryRow, at: (moment: number) => string): ShownDelivery {
  const { id, month, revision, recipient, state, attempts, error, sentAt, nextAttemptAt } = row;
  const when = at(sentAt ?? nextAttemptAt);
  return { id, month, monthName: monthName(month), revision, recipient, state, attempts, error, when };
}
