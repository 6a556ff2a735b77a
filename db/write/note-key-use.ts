import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Transactions } from '@/db/engine';
import { apiKeys } from '@/db/schema/sqlite';

const MINUTE_MS = 60_000;

/** Keeps when a key was last used; written at most once a minute, so that reading stays reading. */
export async function noteKeyUse(
  engine: Transactions,
  { id, lastUsedAt }: { id: string; lastUsedAt: number | null },
  now: number,
): Promise<void> {
  if (lastUsedAt !== null && now - lastUsedAt < MINUTE_MS) return;
  const due = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, now - MINUTE_MS));
  await engine.transaction((db) =>
    db
      .update(apiKeys)
      .set({ lastUsedAt: now })
      .where(and(eq(apiKeys.id, id), due)),
  );
}
