'use server';

import { randomBytes, randomUUID } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { type Answer, action } from '@/app/access/action';
import { destinationSchema } from '@/core/alerts/alert-settings';
import { readAlertSettings } from '@/db/read/read-alert-settings';
import { queueMessage } from '@/db/write/queue-alerts';
import { recordEvent } from '@/db/write/record-event';
import { requestAlertResend } from '@/db/write/request-alert-resend';
import { addDestination, removeDestination } from '@/db/write/write-alert-destinations';

const PAGE = '/settings/alerts';

/** With a webhook the secret that its messages are signed with: this is the only time that anybody sees it. */
interface AddAnswer extends Answer {
  secret: string | null;
}

/** Puts an address or a webhook on the list of those who are told. */
export const addAlertDestination = action(
  'settings',
  async ({ engine, person }, wish: unknown): Promise<AddAnswer> => {
    const refuse = (problem: string): AddAnswer => ({ problem, secret: null });
    if (typeof wish !== 'object' || wish === null) return refuse('The destination was not understood.');
    const parsed = destinationSchema.safeParse({ ...wish, id: randomBytes(8).toString('hex') });
    if (!parsed.success)
      return refuse(parsed.error.issues[0]?.message ?? 'The destination was not understood.');
    const { by, to } = parsed.data;
    const added = { ...parsed.data, to: by === 'mail' ? to.toLowerCase() : new URL(to).href };
    const secret = by === 'webhook' ? `whsec_${randomBytes(32).toString('hex')}` : null;
    const problem = await addDestination(engine, added, secret, (db) =>
      recordEvent(db, person, { kind: 'settings-changed', details: { alerts: 'added', by } }, Date.now()),
    );
    if (problem !== null) return refuse(problem);
    revalidatePath(PAGE);
    return { problem: null, secret };
  },
);

/** Takes a destination off the list. */
export const removeAlertDestination = action(
  'settings',
  async ({ engine, person }, id: string): Promise<Answer> => {
    const removed = await removeDestination(engine, String(id), (db) =>
      recordEvent(db, person, { kind: 'settings-changed', details: { alerts: 'removed' } }, Date.now()),
    );
    revalidatePath(PAGE);
    return { problem: removed ? null : 'It is not there any more; the page was out of date.' };
  },
);

/** Sends a message without alerts, to try whether a destination works. */
export const tryAlertDestination = action('settings', async ({ engine }, id: string): Promise<Answer> => {
  const { destinations } = await readAlertSettings(engine.db);
  const destination = destinations.find((one) => one.id === id);
  if (!destination) return { problem: 'It is not there any more; the page was out of date.' };
  await engine.transaction((db) => queueMessage(db, destination, [], { id: randomUUID(), now: Date.now() }));
  revalidatePath(PAGE);
  return { problem: null };
});

/** Queues a message again that failed, or of which nobody knows whether it arrived. */
export const sendAlertAgain = action('settings', async ({ engine }, id: string): Promise<Answer> => {
  const queued = await requestAlertResend(engine, String(id), Date.now());
  revalidatePath(PAGE);
  return {
    problem: queued ? null : 'This message does not wait for that any more; the page was out of date.',
  };
});
