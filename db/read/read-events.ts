import { and, count, desc, eq, gte, lt, type SQL } from 'drizzle-orm';
import type { EventKind } from '@/core/audit/event';
import type { Database } from '@/db/database';
import { auditEvents } from '@/db/schema/sqlite';

export type EventRow = typeof auditEvents.$inferSelect;

/** Which events are wanted; null for all. Instants are UTC epoch milliseconds, the second one excluded. */
export interface WantedEvents {
  kind: EventKind | null;
  /** The id of a person. */
  person: string | null;
  since: number | null;
  until: number | null;
}

/** Events of the audit log, the latest first: at most `limit`, older than the one with the number `before`. */
export async function readEvents(
  db: Database,
  wanted: WantedEvents,
  { before = null, limit }: { before?: number | null; limit: number },
): Promise<EventRow[]> {
  return db
    .select()
    .from(auditEvents)
    .where(and(wantedEvents(wanted), before === null ? undefined : lt(auditEvents.seq, before)))
    .orderBy(desc(auditEvents.seq))
    .limit(limit);
}

/** How many events there are of those. */
export async function countEvents(db: Database, wanted: WantedEvents): Promise<number> {
  const [row] = await db.select({ events: count() }).from(auditEvents).where(wantedEvents(wanted));
  return row?.events ?? 0;
}

/** Everybody whom the log names, by name: of whoever was renamed, the latest name. */
export async function readEventPeople(db: Database): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectDistinct({ id: auditEvents.personId, name: auditEvents.personName })
    .from(auditEvents);
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}

function wantedEvents({ kind, person, since, until }: WantedEvents): SQL | undefined {
  return and(
    kind === null ? undefined : eq(auditEvents.kind, kind),
    person === null ? undefined : eq(auditEvents.personId, person),
    since === null ? undefined : gte(auditEvents.at, since),
    until === null ? undefined : lt(auditEvents.at, until),
  );
}
