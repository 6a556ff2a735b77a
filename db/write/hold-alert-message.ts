import { and, eq, inArray } from 'drizzle-orm';
import type { Engine } from '@/db/engine';
import { alertMessages } from '@/db/schema/sqlite';
import { TakenOver } from '@/db/taken-over';

/**
 * A worker's sign of life for a message that it has claimed; with `handing` from now on it is on its way. Throws TakenOver
 * where another process has it by now.
 */
export async function holdAlertMessage(
  engine: Engine,
  id: string,
  worker: string,
  now: number,
  state?: 'handing',
): Promise<void> {
  const mine = and(
    eq(alertMessages.id, id),
    eq(alertMessages.worker, worker),
    inArray(alertMessages.state, ['sending', 'handing']),
  );
  const held = await engine.transaction((db) =>
    db
      .update(alertMessages)
      .set({ heartbeatAt: now, ...(state === undefined ? {} : { state }) })
      .where(mine)
      .returning({ id: alertMessages.id }),
  );
  if (held.length === 0) throw new TakenOver();
}
