'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type Answer, action } from '@/app/access/action';
import { loadReviewer } from '@/app/reviewer';
import { missingForDelivery } from '@/core/report/delivery-settings';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { queueDeliveries } from '@/db/write/queue-deliveries';
import { requestResend } from '@/db/write/request-resend';
import { closeReport } from '@/jobs/report/close-report';

const asked = z.object({ month: z.string().max(7), reissue: z.boolean() });

/** Closes a month as it reads now, or issues a closed one again as its next revision. */
export const closeMonthNow = action(
  'close',
  async ({ engine, actor }, month: string, reissue: boolean): Promise<Answer> => {
    const parsed = asked.safeParse({ month, reissue });
    if (!parsed.success) return { problem: 'The month was not understood.' };
    const by = (await loadReviewer()).name || 'somebody on this page';
    const closed = await closeReport(engine, parsed.data.month, { actor, by }, Date.now(), {
      reissue: parsed.data.reissue,
    });
    revalidatePath('/reports', 'layout');
    return { problem: 'problem' in closed ? closed.problem : null };
  },
);

/** Queues a closed month's latest revision for all recipients of the settings who do not have it. */
export const sendReportNow = action(
  'close',
  async ({ engine, actor, recorded }, month: string): Promise<Answer> => {
    const parsed = asked.shape.month.safeParse(month);
    if (!parsed.success) return { problem: 'The month was not understood.' };
    const settings = await readDeliverySettings(engine.db);
    const missing = missingForDelivery(settings);
    if (missing !== null) return { problem: missing };
    const closed = await closeReport(engine, parsed.data, { actor, by: 'somebody on this page' }, Date.now());
    if ('problem' in closed) return { problem: closed.problem };
    const { revision } = closed.report;
    const { recipients } = settings;
    const wanted = { month: parsed.data, revision: revision ?? 1, recipients };
    const queued = await recorded(
      (tx) => tx.transaction((db) => queueDeliveries(db, wanted, Date.now())),
      (mails) =>
        mails === 0
          ? null
          : {
              kind: 'report-sent',
              subject: { type: 'report', id: wanted.month },
              details: { revision: wanted.revision, mails },
            },
    );
    revalidatePath('/reports', 'layout');
    return { problem: queued === 0 ? 'All recipients have it already, or it is on its way to them.' : null };
  },
);

/** Queues a mail again that failed, or of which nobody knows whether it arrived. */
export const sendAgain = action('close', async ({ recorded }, id: number) => {
  const queued = await recorded(
    (tx) => requestResend(tx, Number(id), Date.now()),
    (again) => (again ? { kind: 'report-sent', details: { mail: Number(id), again: true } } : null),
  );
  revalidatePath('/reports', 'layout');
  return { problem: queued ? null : 'This mail does not wait for that any more; the page was out of date.' };
});
