import { and, inArray, isNotNull } from 'drizzle-orm';
import type { Settings } from '@/core/settings/settings';
import type { Transactions } from '@/db/engine';
import { rescores } from '@/db/schema/sqlite';

/**
 * Queues a run that scores everything by these settings and only says what that would change. It takes the
 * place of an earlier proposal, and gives its id.
 */
export async function proposeSettings(
  engine: Transactions,
  proposed: Settings,
  now: number,
): Promise<number> {
  return engine.transaction(async (db) => {
    await db.delete(rescores).where(isNotNull(rescores.settings));
    const [queued] = await db
      .insert(rescores)
      .values({ status: 'queued', createdAt: now, settings: JSON.stringify(proposed) })
      .returning({ id: rescores.id });
    if (!queued) throw new Error('The run was not stored.');
    return queued.id;
  });
}

/** Forgets a proposal, whether or not its run has ended. */
export async function dropProposal(engine: Transactions): Promise<void> {
  await engine.transaction(async (db) => {
    await db
      .delete(rescores)
      .where(
        and(
          isNotNull(rescores.settings),
          inArray(rescores.status, ['queued', 'scoring', 'storing', 'ready', 'failed']),
        ),
      );
  });
}
