'use server';

import { revalidatePath } from 'next/cache';
import { type Answer, action } from '@/app/access/action';
import { wantedKey } from '@/core/access/key';
import { dayInZone } from '@/core/time/local-day';
import { readSettings } from '@/db/read/read-settings';
import { addKey } from '@/db/write/add-key';
import { revokeKey } from '@/db/write/revoke-key';

/** Makes a key; the answer is the one time that it can be read. */
export const createKey = action(
  'keys',
  async ({ engine, person }, asked: unknown): Promise<Answer & { key?: string }> => {
    const now = Date.now();
    const { timeZone } = await readSettings(engine.db);
    const wanted = wantedKey(asked, dayInZone(timeZone, now));
    if ('problem' in wanted) return { problem: wanted.problem };
    const { key } = await addKey(engine, wanted.key, person, now);
    revalidatePath('/settings/keys');
    return { problem: null, key };
  },
);

/** Ends a key at once. */
export const endKey = action('keys', async ({ engine, person }, id: string): Promise<Answer> => {
  const ended = await revokeKey(engine, String(id), person, Date.now());
  revalidatePath('/settings/keys');
  return { problem: ended ? null : 'This key was revoked already; the page was out of date.' };
});
