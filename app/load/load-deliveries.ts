import 'server-only';
import { allowed, may } from '@/app/access/allowed';
import type { ShownDelivery } from '@/components/delivery/delivery-list';
import { clock } from '@/components/transcript/clock';
import { monthName } from '@/core/time/month-name';
import { type DeliveryRow, readDeliveries } from '@/db/read/read-deliveries';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { readSettings } from '@/db/read/read-settings';
import { passwordGiven } from '@/jobs/delivery/smtp-password';

/** How reports are sent, and whether the server was given a password; never the password. */
export async function loadDeliverySettings() {
  return {
    settings: await readDeliverySettings((await allowed('settings')).db),
    passwordGiven: passwordGiven(),
  };
}

/** Whom reports go to; null for whoever may not send them. */
export async function loadRecipients(): Promise<readonly string[] | null> {
  if (!(await may('close'))) return null;
  return (await readDeliverySettings((await allowed('close')).db)).recipients;
}

/** The mails of one month's report, or of all, the latest first; none for whoever may not send them. */
export async function loadDeliveries(month?: string): Promise<ShownDelivery[]> {
  if (!(await may('close'))) return [];
  const { db } = await allowed('close');
  const { day, time } = clock((await readSettings(db)).timeZone);
  const at = (moment: number) => `${day(moment)}, ${time(moment)}`;
  return (await readDeliveries(db, month)).map((row) => shown(row, at));
}

function shown(row: DeliveryRow, at: (moment: number) => string): ShownDelivery {
  const { id, month, revision, recipient, state, attempts, error, sentAt, nextAttemptAt } = row;
  const when = at(sentAt ?? nextAttemptAt);
  return { id, month, monthName: monthName(month), revision, recipient, state, attempts, error, when };
}
