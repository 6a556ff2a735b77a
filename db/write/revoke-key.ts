import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '@/core/audit/event';
import type { Transactions } from '@/db/engine';
import { apiKeys } from '@/db/schema/sqlite';
import { recordEvent } from './record-event';

/** Ends a key at once; false where there is none, or where it was revoked already. */
export function revokeKey(engine: Transactions, id: string, actor: Actor, now: number): Promise<boolean> {
  return engine.transaction(async (db) => {
    const ended = await db
      .update(apiKeys)
      .set({ revokedAt: now })
      .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
      .returning({ name: apiKeys.name });
    const [key] = ended;
    if (key === undefined) return false;
    const subject = { type: 'key', id } as const;
    await recordEvent(db, actor, { kind: 'key-revoked', subject, details: { name: key.name } }, now);
    return true;
  });
}
