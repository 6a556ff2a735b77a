import { desc } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { auditEvents } from '@/db/schema/sqlite';
import type { Anchor } from './verify-events';

/** The last event of the audit log and its hash; null where there is none. */
export async function readAuditHead(db: Database): Promise<Anchor | null> {
  const { seq, hash } = auditEvents;
  const [head] = await db.select({ seq, hash }).from(auditEvents).orderBy(desc(seq)).limit(1);
  return head ?? null;
}
