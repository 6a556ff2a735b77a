import { asc, eq } from 'drizzle-orm';
import type { Policy } from '@/core/policy/policy';
import type { Database } from '@/db/database';
import { policyEntries } from '@/db/schema/sqlite';

/** The entries of one version of the policy register, in the order in which they were written. */
export async function readPolicies(db: Database, version: number): Promise<Policy[]> {
  const { entryId, topic, text, ordinal } = policyEntries;
  return db
    .select({ id: entryId, topic, text })
    .from(policyEntries)
    .where(eq(policyEntries.version, version))
    .orderBy(asc(ordinal));
}
