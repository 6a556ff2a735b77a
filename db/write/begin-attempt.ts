import { eq, lt, sql } from 'drizzle-orm';
import { FORGOTTEN_AFTER_MS, lockOut } from '@/core/access/lock-out';
import type { Engine } from '@/db/engine';
import { failedSignIns } from '@/db/schema/sqlite';

/** Who tries, hashed, and how often they may fail before they have to wait. */
export interface Attempting {
  readonly subject: string;
  readonly free: number;
}

/**
 * Counts an attempt as failed before it is made, so that a hundred at once are a hundred. Gives when they may try
 * again (UTC ms) where one of the subjects has to wait, and then counts nothing; else null.
 */
export async function beginAttempt(
  engine: Engine,
  attempting: readonly Attempting[],
  now: number,
): Promise<number | null> {
  return engine.transaction(async (db) => {
    await db.delete(failedSignIns).where(lt(failedSignIns.lastAt, now - FORGOTTEN_AFTER_MS));
    const rows = await Promise.all(
      attempting.map(async ({ subject, free }) => {
        const [row] = await db.select().from(failedSignIns).where(eq(failedSignIns.subject, subject));
        return { subject, free, failures: row?.failures ?? 0, lockedUntil: row?.lockedUntil ?? 0 };
      }),
    );
    const until = Math.max(...rows.map(({ lockedUntil }) => lockedUntil));
    if (until > now) return until;
    for (const { subject, free, failures } of rows) {
      const wait = lockOut(failures + 1, free);
      const counted = { failures: failures + 1, lastAt: now, lockedUntil: wait === 0 ? null : now + wait };
      await db
        .insert(failedSignIns)
        .values({ subject, ...counted })
        .onConflictDoUpdate({ target: failedSignIns.subject, set: counted });
    }
    return null;
  });
}

/** Takes back what `beginAttempt` counted: an account begins afresh, an address is one failure down. */
export async function settleAttempt(
  engine: Engine,
  { account, address }: { account: string; address: string | null },
): Promise<void> {
  await engine.transaction(async (db) => {
    await db.delete(failedSignIns).where(eq(failedSignIns.subject, account));
    if (address === null) return;
    await db
      .update(failedSignIns)
      .set({ failures: sql`${failedSignIns.failures} - 1`, lockedUntil: null })
      .where(eq(failedSignIns.subject, address));
  });
}
