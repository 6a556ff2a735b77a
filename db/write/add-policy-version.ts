import { and, asc, count, eq, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Policy } from '@/core/policy/policy';
import type { Database } from '@/db/database';
import { policyEntries, policyVersions } from '@/db/schema/sqlite';

/** Rows a statement. */
const CHUNK = 100;

export interface PolicySource {
  /** The import that brings the policies; null where they were edited on a page. */
  importId: number | null;
  note: string | null;
}

/**
 * Adds a version of the policy register, which is in force from then on; part of the caller's
 * transaction. Ids must not repeat.
 */
export async function addPolicyVersion(
  db: Database,
  policies: readonly Policy[],
  { importId, note }: PolicySource,
  now: number,
): Promise<number> {
  const [added] = await db
    .insert(policyVersions)
    .values({ judgesAs: 0, createdAt: now, importId, note, entries: policies.length })
    .returning({ version: policyVersions.version });
  if (!added) throw new Error('The policies were not stored.');
  const { version } = added;
  const rows = policies.map(({ id, topic, text }, ordinal) => ({
    version,
    entryId: id,
    ordinal,
    topic,
    text,
  }));
  for (let i = 0; i < rows.length; i += CHUNK) {
    await db.insert(policyEntries).values(rows.slice(i, i + CHUNK));
  }
  const judgesAs = await firstWithSameEntries(db, version, policies.length);
  await db.update(policyVersions).set({ judgesAs }).where(eq(policyVersions.version, version));
  return version;
}

/** What an older version with the very same entries judges as, so that nothing is scored again in vain. */
async function firstWithSameEntries(db: Database, version: number, entries: number): Promise<number> {
  const alike = await db
    .select()
    .from(policyVersions)
    .where(and(eq(policyVersions.entries, entries), ne(policyVersions.version, version)))
    .orderBy(asc(policyVersions.version));
  const theirs = alias(policyEntries, 'theirs');
  for (const candidate of alike) {
    const [same] = await db
      .select({ entries: count() })
      .from(policyEntries)
      .innerJoin(
        theirs,
        and(
          eq(theirs.version, candidate.version),
          eq(theirs.entryId, policyEntries.entryId),
          eq(theirs.ordinal, policyEntries.ordinal),
          eq(theirs.topic, policyEntries.topic),
          eq(theirs.text, policyEntries.text),
        ),
      )
      .where(eq(policyEntries.version, version));
    if (same?.entries === entries) return candidate.judgesAs;
  }
  return version;
}
