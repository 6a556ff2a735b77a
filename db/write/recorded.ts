import type { Actor, AuditEvent } from '@/core/audit/event';
import type { Transactions } from '@/db/engine';
import { recordEvent } from './record-event';

/**
 * Makes one change and keeps the event that tells of it, both in one transaction. `eventOf` tells the event from what
 * the change gives back; null where that says that nothing was changed.
 */
export function recorded<T>(
  engine: Transactions,
  { actor, now }: { actor: Actor; now: number },
  change: (engine: Transactions) => Promise<T>,
  eventOf: (result: T) => AuditEvent | null,
): Promise<T> {
  return engine.transaction(async (db) => {
    const result = await change({ db, transaction: (work) => work(db) });
    const event = eventOf(result);
    if (event) await recordEvent(db, actor, event, now);
    return result;
  });
}
