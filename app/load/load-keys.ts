import 'server-only';
import { usualExpiry } from '@/core/access/key';
import { dayInZone } from '@/core/time/local-day';
import { readKeys } from '@/db/read/read-keys';
import { readSettings } from '@/db/read/read-settings';
import { allowed } from '../access/allowed';

/** All keys, whether each still works, and the day on which a new one would usually end. */
export async function loadKeys() {
  const { db } = await allowed('keys');
  const today = dayInZone((await readSettings(db)).timeZone, Date.now());
  const keys = await readKeys(db);
  return {
    keys: keys.map((key) => ({ ...key, works: key.revokedAt === null && key.expires >= today })),
    usual: usualExpiry(today),
  };
}
