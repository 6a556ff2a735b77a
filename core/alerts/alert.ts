import { z } from 'zod';

/** What is watched: rates of a channel week by week, and the same wrong statement over and over. */
export const ALERT_KINDS = ['rate', 'statement'] as const;

export type AlertKind = (typeof ALERT_KINDS)[number];

/** One thing that left what is usual, as it is told to the outside: figures and links, none of the customers' words. */
export const alertSchema = z.object({
  /** The same as long as it goes on, so that nobody is told twice. */
  key: z.string(),
  kind: z.enum(ALERT_KINDS),
  /** Channels that it concerns. */
  channels: z.array(z.string()),
  /** Key of the figure in docs/metrics.md. */
  figure: z.string(),
  direction: z.enum(['high', 'low']),
  /** Mondays, YYYY-MM-DD. */
  firstWeek: z.string(),
  lastWeek: z.string(),
  /** Conversations that it is about, and those they were counted among; null where there is no such number. */
  numerator: z.number(),
  denominator: z.number().nullable(),
  /** A share for rates, conversations a week for statements; the same for what was expected. */
  value: z.number(),
  expected: z.number(),
  /** Two pieces of a sentence. */
  title: z.string(),
  when: z.string(),
  /** Path of its conversations in this workspace. */
  path: z.string(),
});

export type Alert = z.infer<typeof alertSchema>;
