import { z } from 'zod';
import { isDay } from '@/core/time/is-day';

/** Something that happened on a day and may explain what the figures did: "bot 4.2 released". */
export const annotationSchema = z.object({
  day: z.string().refine(isDay, 'not a day (YYYY-MM-DD)'),
  /** null: all channels. */
  channel: z.string().min(1).max(300).nullable(),
  text: z.string().trim().min(1).max(80),
});

export type Annotation = z.infer<typeof annotationSchema>;

export const MOST_ANNOTATIONS = 500;

/** The notes that belong on a channel's charts, earliest first. */
export function annotationsOf(annotations: readonly Annotation[], channel: string): Annotation[] {
  return annotations
    .filter((note) => note.channel === null || note.channel === channel)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
