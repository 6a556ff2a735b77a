import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Actor } from '@/core/audit/event';
import { dayInZone } from '@/core/time/local-day';
import { subjectHash } from '@/db/audit/chain-hashes';
import type { Database } from '@/db/database';
import type { Engine } from '@/db/engine';
import { readSettings } from '@/db/read/read-settings';
import { readWorkUnderWay } from '@/db/read/read-work-under-way';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';
import {
  auditEvents,
  customers,
  dataSpan,
  erasures,
  importProblems,
  reviews,
  reviewVerdicts,
} from '@/db/schema/sqlite';
import { recordEvent } from '@/db/write/record-event';
import { setUpkeep } from '@/db/write/set-upkeep';
import { customerIds } from './customer-ids';
import { conversationKeys, importsOf } from './customer-parts';
import { deleteFiles } from './delete-files';
import { eraseQuotations } from './quotations';
import { readTheirConversations } from './read-customer';

export interface Erasure {
  conversations: number;
  records: number;
  quotations: number;
  /** Imported files that are to be deleted. */
  files: string[];
}

/** Ids a statement. */
const CHUNK = 500;

/**
 * Takes everything of a customer out of the workspace, in one transaction: conversations leave the counts with all
 * that was said of them, closed months keep their numbers and lose their quotations. Of who it was, keyed hashes
 * stay, by which files that hold them are kept from bringing them back. null while work is under way.
 */
export async function eraseCustomer(
  engine: Engine,
  given: string,
  { actor, now, isThere }: { actor: Actor; now: number; isThere: (sha256: string) => boolean },
): Promise<Erasure | null> {
  return engine.forget(async ({ db, remove }) => {
    if (await readWorkUnderWay(db)) return null;
    const ids = await customerIds(db, given);
    const theirs = await readTheirConversations(db, ids);
    const files = await deleteFiles(db, importsOf(db, ids), { now, isThere });
    const { timeZone } = await readSettings(db);
    const quotations = await eraseQuotations(db, new Set(theirs), dayInZone(timeZone, now));
    await keepHashes(db, { ids, theirs }, now);
    for (let i = 0; i < theirs.length; i += CHUNK) {
      const some = theirs.slice(i, i + CHUNK);
      await db.delete(reviews).where(inArray(reviews.conversation, some));
      await db.delete(reviewVerdicts).where(inArray(reviewVerdicts.conversation, some));
    }
    for (const id of ids) {
      const named = sql`${importProblems.value} like ${`%${id.replaceAll(/[%_\\]/g, '\\$&')}%`} escape '\\'`;
      await db.update(importProblems).set({ value: null }).where(named);
    }
    await remove(sql`${conversationKeys(db, ids)}`);
    const records = await db
      .delete(customers)
      .where(inArray(customers.customerId, ids))
      .returning({ importId: customers.importId });
    await db.update(dataSpan).set({ revision: sql`${dataSpan.revision} + 1` });
    const counts = { conversations: theirs.length, records: records.length, quotations };
    const subject = { type: 'customer', id: ids.at(-1) ?? given } as const;
    const details = { ...counts, files: files.length };
    await recordEvent(db, actor, { kind: 'customer-erased', subject, details }, now);
    await setUpkeep(db, 'purge', String(now));
    return { ...counts, files };
  });
}

/** Of the log, what tells of their conversations goes as well: the chain covers the hashes only. */
async function keepHashes(
  db: Database,
  { ids, theirs }: { ids: readonly string[]; theirs: readonly string[] },
  now: number,
): Promise<void> {
  const key = await readWorkspaceKey(db);
  const conversations = theirs.map((id) => subjectHash(key, 'conversation', id));
  const hashes = [...ids.map((id) => subjectHash(key, 'customer', id)), ...conversations];
  for (let i = 0; i < hashes.length; i += CHUNK) {
    const some = hashes.slice(i, i + CHUNK);
    await db
      .insert(erasures)
      .values(some.map((hash) => ({ hash, at: now })))
      .onConflictDoUpdate({ target: erasures.hash, set: { at: now } });
    await db
      .update(auditEvents)
      .set({ subject: null })
      .where(
        and(
          eq(auditEvents.subjectType, 'conversation'),
          isNotNull(auditEvents.subject),
          inArray(auditEvents.subjectHash, some),
        ),
      );
  }
}
