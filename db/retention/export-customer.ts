import type { Actor } from '@/core/audit/event';
import type { Engine } from '@/db/engine';
import { recordEvent } from '@/db/write/record-event';
import { readCustomer } from './read-customer';

/**
 * All that the workspace holds of a customer, as plain data, and the event that somebody took it away. Keys that
 * mean something in this database only are left out.
 */
export async function exportCustomer(engine: Engine, given: string, actor: Actor, now: number) {
  const { ids, conversations, records, quotations, files } = await readCustomer(engine.db, given);
  const subject = { type: 'customer', id: ids.at(-1) ?? given } as const;
  const details = { conversations: conversations.length };
  await engine.transaction((db) =>
    recordEvent(db, actor, { kind: 'customer-exported', subject, details }, now),
  );
  return {
    customer: given,
    exportedAt: new Date(now).toISOString(),
    storedAs: ids,
    records: records.map(({ importId: _, ...record }) => record),
    conversations: conversations.map(({ conversation: { id: _, revision: _r, ...told }, ...rest }) => ({
      ...told,
      ...rest,
    })),
    quotations,
    files,
  };
}
