import { asc, desc, eq } from 'drizzle-orm';
import { readChannelNames } from '@/core/access/channel-names';
import { KEY_RIGHTS, type KeyRight } from '@/core/access/key';
import type { Database } from '@/db/database';
import { apiKeys } from '@/db/schema/sqlite';

/** A key without what it is known by. */
export interface StoredKey {
  id: string;
  start: string;
  name: string;
  rights: KeyRight[];
  channels: readonly string[] | null;
  madeBy: string;
  createdAt: number;
  expires: string;
  lastUsedAt: number | null;
  revokedAt: number | null;
}

type Row = typeof apiKeys.$inferSelect;

function shown({ hash: _, rights, channels, ...row }: Row): StoredKey {
  const given: unknown = JSON.parse(rights);
  return {
    ...row,
    rights: KEY_RIGHTS.filter((right) => Array.isArray(given) && given.includes(right)),
    channels: readChannelNames(channels),
  };
}

/** All keys, the newest first; those that ended stay, as what they did stays in the audit log. */
export async function readKeys(db: Database): Promise<StoredKey[]> {
  return (await db.select().from(apiKeys).orderBy(desc(apiKeys.createdAt), asc(apiKeys.id))).map(shown);
}

/** The key with this hash, whether it still works or not; null where there is none. */
export async function readKeyByHash(db: Database, hash: string): Promise<StoredKey | null> {
  const [row] = await db.select().from(apiKeys).where(eq(apiKeys.hash, hash));
  return row === undefined ? null : shown(row);
}
