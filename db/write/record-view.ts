import { and, eq, gte } from 'drizzle-orm';
import type { Actor } from '@/core/audit/event';
import { subjectHash } from '@/db/audit/chain-hashes';
import type { Transactions } from '@/db/engine';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';
import { auditEvents } from '@/db/schema/sqlite';
import { recordEvent } from './record-event';

const HOUR = 3_600_000;

/** Notes that somebody read a conversation; once for each person, conversation and hour of the clock (UTC). */
export async function recordView(
  engine: Transactions,
  actor: Actor,
  externalId: string,
  now: number,
): Promise<void> {
  const subject = { type: 'conversation', id: externalId } as const;
  await engine.transaction(async (db) => {
    const { seq, kind, personId, subjectHash: hash, at } = auditEvents;
    const [noted] = await db
      .select({ seq })
      .from(auditEvents)
      .where(
        and(
          eq(hash, subjectHash(await readWorkspaceKey(db), subject.type, subject.id)),
          eq(personId, actor.id),
          eq(kind, 'transcript-viewed'),
          gte(at, now - (now % HOUR)),
        ),
      )
      .limit(1);
    if (!noted) await recordEvent(db, actor, { kind: 'transcript-viewed', subject }, now);
  });
}
