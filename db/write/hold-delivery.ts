import { and, eq, inArray } from 'drizzle-orm';
import type { DeliveryState } from '@/core/report/delivery-state';
import type { Engine } from '@/db/engine';
import { deliveries } from '@/db/schema/sqlite';
import { TakenOver } from '@/db/taken-over';

/**
 * A worker's sign of life for a mail it has claimed; with `state` also how far it is. Throws TakenOver where
 * another process has it by now, so that only one can ever hand it over.
 */
export async function holdDelivery(
  engine: Engine,
  id: number,
  worker: string,
  now: number,
  state?: DeliveryState,
): Promise<void> {
  const held = await engine.transaction((db) =>
    db
      .update(deliveries)
      .set({ heartbeatAt: now, ...(state === undefined ? {} : { state }) })
      .where(
        and(
          eq(deliveries.id, id),
          eq(deliveries.worker, worker),
          inArray(deliveries.state, ['sending', 'handing']),
        ),
      )
      .returning({ id: deliveries.id }),
  );
  if (held.length === 0) throw new TakenOver();
}
