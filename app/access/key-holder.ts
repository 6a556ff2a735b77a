import 'server-only';
import { KEY_PREFIX } from '@/core/access/key';
import type { Person } from '@/core/access/person';
import { dayInZone } from '@/core/time/local-day';
import { readKeyByHash } from '@/db/read/read-keys';
import { readSettings } from '@/db/read/read-settings';
import { keyHash } from '@/db/write/add-key';
import { noteKeyUse } from '@/db/write/note-key-use';
import { engine } from './engine';

/** Whether a request says that it comes with a key; a cookie beside it then counts for nothing. */
export function bearsKey(headers: Headers): boolean {
  return headers.has('authorization');
}

/**
 * Who holds the key of a request; null where it is none, ended, or was revoked. What a program may do is what its key
 * was given, whoever made it.
 */
export async function keyHolder(headers: Headers): Promise<Person | null> {
  const [, key = ''] = /^Bearer +(\S{1,100})$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (!key.startsWith(KEY_PREFIX)) return null;
  const { db } = engine();
  const stored = await readKeyByHash(db, keyHash(key));
  if (stored === null || stored.revokedAt !== null) return null;
  const now = Date.now();
  const { timeZone } = await readSettings(db);
  if (dayInZone(timeZone, now) > stored.expires) return null;
  await noteKeyUse(engine(), stored, now);
  const { id, name, rights, channels } = stored;
  return { id: `key:${id}`, name: `Key “${name}”`, role: 'analyst', channels, scope: rights };
}
