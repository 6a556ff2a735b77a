import { asc, gt } from 'drizzle-orm';
import { eventHash, subjectHash } from '@/db/audit/chain-hashes';
import type { Database } from '@/db/database';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';
import { auditEvents } from '@/db/schema/sqlite';

/** An event of the log and its hash, as somebody noted it earlier or elsewhere. */
export interface Anchor {
  seq: number;
  hash: string;
}

export interface Verified {
  /** Events that hold together, from the first on. */
  events: number;
  /** The last of them; null where there is none. */
  head: Anchor | null;
  /** Of those, the ones whose subject was erased. */
  erased: number;
  /** The first event that is not as it was written, and what is wrong; null where all are. */
  broken: { seq: number; why: string } | null;
}

const PAGE = 1000;

/**
 * Goes through the audit log from its beginning and stops at the first event that is missing or was changed. A log
 * that somebody wrote anew as a whole, or cut off at its end, holds together all the same: only `anchors` tell.
 */
export async function verifyEvents(db: Database, anchors: readonly Anchor[] = []): Promise<Verified> {
  const key = await readWorkspaceKey(db);
  const noted = new Map<number, Set<string>>();
  for (const { seq, hash } of anchors) noted.set(seq, (noted.get(seq) ?? new Set()).add(hash));
  const known: Verified = { events: 0, head: null, erased: 0, broken: null };
  for (;;) {
    const rows = await db
      .select()
      .from(auditEvents)
      .where(gt(auditEvents.seq, known.events))
      .orderBy(asc(auditEvents.seq))
      .limit(PAGE);
    for (const row of rows) {
      const why = wrongWith(row, known, key, noted);
      if (why !== null) {
        // Where some are missing, the first of those is the broken one.
        return { ...known, broken: { seq: known.events + 1, why } };
      }
      known.events = row.seq;
      known.head = { seq: row.seq, hash: row.hash };
      if (row.subjectHash !== null && row.subject === null && row.subjectType !== 'customer')
        known.erased += 1;
    }
    if (rows.length < PAGE) break;
  }
  const last = Math.max(0, ...noted.keys());
  if (last <= known.events) return known;
  const why = `The log ends at event ${known.events}, but event ${last} was noted before.`;
  return { ...known, broken: { seq: known.events + 1, why } };
}

type Row = typeof auditEvents.$inferSelect;

function wrongWith(
  row: Row,
  { events, head }: Verified,
  key: string,
  noted: ReadonlyMap<number, ReadonlySet<string>>,
): string | null {
  const { seq, subject, subjectType } = row;
  if (seq !== events + 1) {
    const missing = seq - events - 1;
    return `${missing === 1 ? `Event ${events + 1} is` : `Events ${events + 1} to ${seq - 1} are`} missing.`;
  }
  if (row.previous !== (head?.hash ?? '')) return `Event ${seq} does not follow the event before it.`;
  if (row.hash !== eventHash(row)) return `Event ${seq} was changed after it was written.`;
  if (
    subject !== null &&
    (subjectType === null || subjectHash(key, subjectType, subject) !== row.subjectHash)
  ) {
    return `What event ${seq} is about was changed after it was written.`;
  }
  const hashes = noted.get(seq);
  return hashes && [...hashes].some((hash) => hash !== row.hash)
    ? `Event ${seq} is not the one that was noted before: the log was written anew from there or earlier.`
    : null;
}
