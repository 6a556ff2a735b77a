import { z } from 'zod';

/** Forms that can hang on the mail; its text is always there. */
export const ATTACHED_FORMS = ['pdf', 'html', 'png', 'csv', 'json'] as const;

const MAIL_SECURITY = ['starttls', 'tls', 'none'] as const;

const MOST_RECIPIENTS = 50;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

const address = z.email('not an e-mail address').max(254);

/**
 * When the monthly report is sent, to whom, and over which mail server. The server's password is not part of it:
 * it comes from the environment and is never stored.
 */
export const deliverySettingsSchema = z
  .object({
    /** Off: nothing is sent by itself. */
    scheduled: z.boolean().default(false),
    /** Day of the month after the reported one; 28 is the last that every month has. */
    day: z.int().min(1).max(28).default(1),
    /** Hour of that day in the workspace's time zone. */
    hour: z.int().min(0).max(23).default(8),
    recipients: z.array(address).max(MOST_RECIPIENTS).default([]),
    forms: z.array(z.enum(ATTACHED_FORMS)).default(['pdf']),
    paper: z.enum(['a4', 'letter']).default('a4'),
    sender: z.union([z.literal(''), address]).default(''),
    /** The mail server; empty where none is set. */
    host: z.string().trim().max(253).default(''),
    port: z.int().min(1).max(65535).default(587),
    /** STARTTLS is insisted on; with `none` all goes in the clear, a password only to this machine. */
    security: z.enum(MAIL_SECURITY).default('starttls'),
    /** Empty: no login. */
    user: z.string().max(320).default(''),
    /** Where readers of the mail reach this workspace; empty: nothing in it is linked. */
    origin: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
    /** Nothing that was due before this moment is sent by itself: UTC epoch milliseconds. */
    since: z.int().default(0),
  })
  .refine(({ scheduled, host }) => !scheduled || host !== '', {
    path: ['host'],
    message: 'needed before anything can be sent',
  })
  .refine(({ scheduled, sender }) => !scheduled || sender !== '', {
    path: ['sender'],
    message: 'needed before anything can be sent',
  })
  .refine(({ scheduled, recipients }) => !scheduled || recipients.length > 0, {
    path: ['recipients'],
    message: 'needed before anything can be sent',
  })
  .refine(({ security, user, host }) => security !== 'none' || user === '' || LOOPBACK.test(host), {
    path: ['security'],
    message: 'a password is sent without encryption to this machine only',
  });

export type DeliverySettings = z.infer<typeof deliverySettingsSchema>;

export const DEFAULT_DELIVERY: DeliverySettings = deliverySettingsSchema.parse({});

/** What is missing before a report can be sent, one sentence; null where nothing is. */
export function missingForDelivery({ host, sender, recipients }: DeliverySettings): string | null {
  const missing: string[] = [];
  if (host === '') missing.push('mail server');
  if (sender === '') missing.push('sender');
  if (recipients.length === 0) missing.push('recipient');
  return missing.length === 0 ? null : `Nothing can be sent: the settings name no ${missing.join(', no ')}.`;
}
