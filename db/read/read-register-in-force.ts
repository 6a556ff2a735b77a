import { desc } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { policyVersions } from '@/db/schema/sqlite';

export type PolicyVersionRow = typeof policyVersions.$inferSelect;

/** The newest version of the policy register, which is in force; null where there never was one or all were undone. */
export async function readRegisterInForce(db: Database): Promise<PolicyVersionRow | null> {
  const [newest] = await db.select().from(policyVersions).orderBy(desc(policyVersions.version)).limit(1);
  return newest ?? null;
}
