'use server';

import { revalidatePath } from 'next/cache';
import { type Answer, action } from '@/app/access/action';
import { changedNames } from '@/core/settings/changed-names';
import { settingsSchema } from '@/core/settings/settings';
import { readSettings } from '@/db/read/read-settings';
import { type CustomerHoldings, holdingsOf, readCustomer } from '@/db/retention/read-customer';
import { writeSettings } from '@/db/write/write-settings';
import { empty, erase, UNDER_WAY } from '@/jobs/retention/erase';

/** What is held of a customer, or the sentence on why that is not said. */
export interface FoundAnswer extends Answer {
  held?: CustomerHoldings;
}

/** Keeps how long words are kept; the server follows it soon after the next midnight. */
export const saveRetention = action('erase', async ({ engine, recorded }, rule: unknown): Promise<Answer> => {
  const parsed = settingsSchema.shape.retention.safeParse(rule);
  if (!parsed.success) return { problem: 'Nothing was kept: days are whole numbers from 1.' };
  const before = await readSettings(engine.db);
  const after = { ...before, retention: parsed.data };
  await recorded(
    (tx) => tx.transaction((db) => writeSettings(db, { retention: parsed.data })),
    () => ({ kind: 'settings-changed', details: changedNames(before, after) }),
  );
  revalidatePath('/data');
  return { problem: null };
});

/** Counts what is held of a customer. */
export const findCustomer = action('erase', async ({ db }, id: string): Promise<FoundAnswer> => {
  const named = String(id).trim();
  if (named === '') return { problem: 'Say which customer.' };
  return { problem: null, held: holdingsOf(await readCustomer(db, named)) };
});

/** Takes everything of a customer out, once their id was typed again. */
export const eraseFound = action(
  'erase',
  async ({ engine, files, actor }, id: string, typed: string): Promise<Answer> => {
    const named = String(id).trim();
    if (named === '' || String(typed).trim() !== named) {
      return { problem: 'Nothing was erased: type the id exactly as above.' };
    }
    const erased = await erase({ engine, files }, named, actor, Date.now());
    revalidatePath('/', 'layout');
    return { problem: erased === null ? UNDER_WAY : null };
  },
);

/** Takes everything out but settings, people and the audit log, once the word was typed. */
export const emptyAll = action('erase', async ({ engine, files, actor }, typed: string): Promise<Answer> => {
  if (String(typed).trim() !== 'empty') return { problem: 'Nothing was changed: type the word empty.' };
  const emptied = await empty({ engine, files }, actor, Date.now());
  revalidatePath('/', 'layout');
  return { problem: emptied === null ? UNDER_WAY : null };
});
