import { desc } from 'drizzle-orm';
import { canonicalDetails } from '@/core/audit/chain';
import type { Actor, AuditEvent } from '@/core/audit/event';
import { eventHash, subjectHash } from '@/db/audit/chain-hashes';
import type { Database } from '@/db/database';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';
import { auditEvents } from '@/db/schema/sqlite';

/**
 * Adds an event to the audit log, in the transaction of the change that it tells of: `db` is what
 * `engine.transaction` hands out, whose write lock keeps the numbers without gaps. Either both are kept or neither.
 */
export async function recordEvent(
  db: Database,
  { id, name, address = null }: Actor,
  { kind, subject, details = {} }: AuditEvent,
  now: number,
): Promise<void> {
  const [last] = await db
    .select({ seq: auditEvents.seq, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  const event = {
    seq: (last?.seq ?? 0) + 1,
    at: now,
    kind,
    personId: id,
    personName: name,
    address,
    subjectType: subject?.type ?? null,
    subjectHash: subject ? subjectHash(await readWorkspaceKey(db), subject.type, subject.id) : null,
    details: canonicalDetails(details),
    previous: last?.hash ?? '',
  };
  const shown = subject && subject.type !== 'customer' ? subject.id : null;
  await db.insert(auditEvents).values({ ...event, subject: shown, hash: eventHash(event) });
}
