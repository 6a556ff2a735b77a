import { eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { customers, importProblems, policyEntries, policyVersions } from '@/db/schema/sqlite';

/** Takes out all that an import of customers or policies has stored, inside the caller's transaction. */
export async function forgetRecords(db: Database, importId: number): Promise<void> {
  await db.delete(customers).where(eq(customers.importId, importId));
  const { version } = policyVersions;
  const brought = db.select({ version }).from(policyVersions).where(eq(policyVersions.importId, importId));
  await db.delete(policyEntries).where(inArray(policyEntries.version, brought));
  await db.delete(policyVersions).where(eq(policyVersions.importId, importId));
  await db.delete(importProblems).where(eq(importProblems.importId, importId));
}
