import { SCHEDULE } from '@/core/audit/event';
import { dueReport } from '@/core/report/due-report';
import type { Engine } from '@/db/engine';
import { readDeliveries } from '@/db/read/read-deliveries';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { readSettings } from '@/db/read/read-settings';
import { queueDeliveries } from '@/db/write/queue-deliveries';
import { recordEvent } from '@/db/write/record-event';
import { closeReport } from '@/jobs/report/close-report';

/**
 * Queues last month's report for its recipients when the scheduled moment has come, and closes the month for it.
 * Nothing happens twice: a month of which any mail was ever queued is left alone. Where there is no report yet,
 * the mails are queued all the same: their attempts say why, and go on for some hours.
 */
export async function queueDue(engine: Engine, now: number): Promise<void> {
  const delivery = await readDeliverySettings(engine.db);
  if (!delivery.scheduled) return;
  const { timeZone } = await readSettings(engine.db);
  const { month, dueAt } = dueReport(now, { ...delivery, timeZone });
  if (dueAt < delivery.since) return;
  if ((await readDeliveries(engine.db, month)).length > 0) return;
  const closed = await closeReport(engine, month, { actor: SCHEDULE, by: 'the schedule' }, now);
  const revision = 'report' in closed ? (closed.report.revision ?? 1) : 1;
  const { recipients } = delivery;
  await engine.transaction(async (db) => {
    const mails = await queueDeliveries(db, { month, revision, recipients }, now);
    const subject = { type: 'report', id: month } as const;
    await recordEvent(db, SCHEDULE, { kind: 'report-sent', subject, details: { revision, mails } }, now);
  });
}
