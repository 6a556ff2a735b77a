import { z } from 'zod';
import { addDays } from '@/core/time/add-days';
import { isDay } from '@/core/time/is-day';
import type { Right } from './rights';

/** What a key can be given: to read, and to bring files in. Nothing that changes who may do what, or erases. */
export const KEY_RIGHTS = [
  'figures',
  'reports',
  'cells',
  'text',
  'export',
  'import',
] as const satisfies readonly Right[];

export type KeyRight = (typeof KEY_RIGHTS)[number];

/** How a key begins, so that people and secret scanners know one where it lies. */
export const KEY_PREFIX = 'tl_';

/** A key lasts so many days where nothing else is said; at most a year. */
const KEY_DAYS = 90;
const MOST_DAYS = 366;

const keySchema = z.object({
  name: z.string().trim().min(1, 'Give the key a name.').max(80, 'A name has at most 80 characters.'),
  rights: z
    .array(z.enum(KEY_RIGHTS, 'There is no such right for keys.'))
    .min(1, 'Give the key at least one right.'),
  channels: z.array(z.string().min(1).max(300)).min(1, 'Name a channel, or let the key see all.').nullable(),
  expires: z.string().refine(isDay, 'The last day is written YYYY-MM-DD.'),
});

export type WantedKey = z.infer<typeof keySchema>;

/**
 * A key as it was asked for, checked, or one sentence on what is wrong with it; `today` is YYYY-MM-DD. Its last day lies
 * ahead and at most a year away, and whatever is limited to channels imports nothing.
 */
export function wantedKey(asked: unknown, today: string): { key: WantedKey } | { problem: string } {
  const parsed = keySchema.safeParse(asked);
  if (!parsed.success) return { problem: parsed.error.issues[0]?.message ?? 'This is no key.' };
  const { expires, rights, channels } = parsed.data;
  if (expires <= today) return { problem: 'The last day of the key lies ahead of today.' };
  if (expires > addDays(today, MOST_DAYS)) return { problem: 'A key lasts a year at most.' };
  if (channels !== null && rights.includes('import')) {
    return { problem: 'Files may hold any channel, so a key that is limited to channels cannot import.' };
  }
  return { key: { ...parsed.data, rights: [...new Set(rights)] } };
}

/** The day after which a key ends, where nothing else is said. */
export function usualExpiry(today: string): string {
  return addDays(today, KEY_DAYS);
}
