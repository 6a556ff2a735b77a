import 'server-only';
import { allowed } from '@/app/access/allowed';
import { readSettings } from '@/db/read/read-settings';

/** How long words are kept, as the settings say. */
export async function loadRetentionRule() {
  const { db } = await allowed('erase');
  return (await readSettings(db)).retention;
}
