import { createHash, randomBytes } from 'node:crypto';
import type { KeyRight, WantedKey } from '@/core/access/key';
import { KEY_PREFIX } from '@/core/access/key';
import type { Actor } from '@/core/audit/event';
import type { Transactions } from '@/db/engine';
import { apiKeys } from '@/db/schema/sqlite';
import { recordEvent } from './record-event';

/** How many letters of a key are kept to tell it apart: six behind the prefix say nothing of the other 37. */
const SHOWN = KEY_PREFIX.length + 6;

export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Makes a key and gives it: the one time that it can be read. */
export async function addKey(
  engine: Transactions,
  { name, rights, channels, expires }: WantedKey & { rights: readonly KeyRight[] },
  actor: Actor,
  now: number,
): Promise<{ id: string; key: string }> {
  const key = `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
  const id = randomBytes(6).toString('hex');
  await engine.transaction(async (db) => {
    await db.insert(apiKeys).values({
      id,
      hash: keyHash(key),
      start: key.slice(0, SHOWN),
      name,
      rights: JSON.stringify(rights),
      channels: channels && JSON.stringify(channels),
      madeBy: actor.name,
      createdAt: now,
      expires,
    });
    const details = { name, rights: rights.join(', '), channels: channels?.join(', ') ?? null, expires };
    await recordEvent(db, actor, { kind: 'key-created', subject: { type: 'key', id }, details }, now);
  });
  return { id, key };
}
