'use server';

import { revalidatePath } from 'next/cache';
import { type Answer, action } from '@/app/access/action';
import { deliverySettingsSchema } from '@/core/report/delivery-settings';
import { scorerStamp } from '@/core/scoring/scorer-stamp';
import { changedNames } from '@/core/settings/changed-names';
import { settingsSchema } from '@/core/settings/settings';
import { readSettings } from '@/db/read/read-settings';
import { adoptSettings } from '@/db/write/adopt-settings';
import { dropProposal, proposeSettings } from '@/db/write/propose-settings';
import { writeDeliverySettings } from '@/db/write/write-delivery-settings';
import { writeSettings } from '@/db/write/write-settings';

/**
 * Keeps settings that figures alone depend on; where scores depend on them too, a run tells first what they
 * would change.
 */
export const saveSettings = action(
  'settings',
  async ({ engine, recorded }, changed: unknown): Promise<Answer> => {
    const parsed = settingsSchema.safeParse(changed);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return {
        problem: `Nothing was kept: ${issue?.path.join(', ')}: ${issue?.message ?? 'not understood'}.`,
      };
    }
    const settings = parsed.data;
    const inForce = await readSettings(engine.db);
    if (scorerStamp(settings) === scorerStamp(inForce)) {
      await recorded(
        (tx) => tx.transaction((db) => writeSettings(db, settings)),
        () => ({ kind: 'settings-changed', details: changedNames(inForce, settings) }),
      );
      revalidatePath('/', 'layout');
    } else {
      await recorded(
        (tx) => proposeSettings(tx, settings, Date.now()),
        (proposal) => ({
          kind: 'settings-changed',
          details: { ...changedNames(inForce, settings), proposal },
        }),
      );
      revalidatePath('/settings');
    }
    return { problem: null };
  },
);

/** Makes a proposal the settings; all conversations are then scored by it. */
export const takeOver = action('settings', async ({ recorded }, proposal: number) => {
  const taken = await recorded(
    (tx) => adoptSettings(tx, Number(proposal), Date.now()),
    (adopted) => (adopted ? { kind: 'settings-changed', details: { adopted: Number(proposal) } } : null),
  );
  revalidatePath('/', 'layout');
  return { problem: taken ? null : 'This proposal is not there any more; the page was out of date.' };
});

/** Forgets a proposal; the settings stay as they are. */
export const dropSettings = action('settings', async ({ recorded }) => {
  await recorded(dropProposal, () => ({ kind: 'settings-changed', details: { dropped: true } }));
  revalidatePath('/settings');
  return { problem: null };
});

/** Keeps how reports are sent. */
export const saveDelivery = action('settings', async ({ recorded }, changed: unknown): Promise<Answer> => {
  const parsed = deliverySettingsSchema.safeParse(changed);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const what = DELIVERY_NAMES[String(issue?.path[0])] ?? 'The settings';
    return { problem: `Nothing was kept. ${what}: ${issue?.message ?? 'not understood'}.` };
  }
  await recorded(
    (tx) => writeDeliverySettings(tx, parsed.data, Date.now()),
    () => ({ kind: 'settings-changed', details: { changed: 'delivery' } }),
  );
  revalidatePath('/settings');
  return { problem: null };
});

const DELIVERY_NAMES: Readonly<Record<string, string>> = {
  host: 'Mail server',
  sender: 'Sender',
  recipients: 'Recipients',
  security: 'Encryption',
  day: 'Day of the month',
  hour: 'Hour',
  port: 'Port',
  origin: 'Address of this workspace',
};
