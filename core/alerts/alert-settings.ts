import { z } from 'zod';
import { ALERT_KINDS, type Alert } from './alert';
import { webhookProblem } from './webhook-problem';

/** More destinations are a mailing list's business. */
const MOST = 40;

/** Whom alerts are sent to: a mail address or a webhook, and which of them. */
export const destinationSchema = z
  .object({
    /** Names its secret and its messages; made here, never given by a form. */
    id: z.string().regex(/^[0-9a-f]{16}$/),
    by: z.enum(['mail', 'webhook']),
    /** The address, in small letters, or the URL. */
    to: z.string().trim().min(1).max(2000),
    kinds: z.array(z.enum(ALERT_KINDS)).min(1, 'choose at least one'),
    /** Of rates also those that fell. */
    alsoFewer: z.boolean().default(false),
    /** Empty: all. */
    channels: z.array(z.string().max(200)).max(200).default([]),
  })
  .superRefine(({ by, to }, context) => {
    const problem = by === 'webhook' ? webhookProblem(to) : mailProblem(to);
    if (problem !== null) context.addIssue({ code: 'custom', path: ['to'], message: problem });
  });

export type Destination = z.infer<typeof destinationSchema>;

export const alertSettingsSchema = z.object({
  destinations: z.array(destinationSchema).max(MOST, `there are ${MOST} at most`).default([]),
});

export type AlertSettings = z.infer<typeof alertSettingsSchema>;

function mailProblem(address: string): string | null {
  return z.email().max(254).safeParse(address).success ? null : 'This is not an e-mail address.';
}

/** Whether a destination wants to be told of an alert. */
export function wants({ kinds, alsoFewer, channels }: Destination, alert: Alert): boolean {
  if (!kinds.includes(alert.kind)) return false;
  if (alert.direction === 'low' && !alsoFewer) return false;
  return channels.length === 0 || alert.channels.some((channel) => channels.includes(channel));
}
