import { eq } from 'drizzle-orm';
import type { Policy } from '@/core/policy/policy';
import type { Engine } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { addPolicyVersion } from './add-policy-version';
import { holdClaim } from './hold-claim';

export interface RecordsTotals {
  bytesRead: number;
  rowsRead: number;
  skipped: number;
  problems: number;
  recordsAdded: number;
  /** Customers who were erased and not taken up again. */
  keptOut: number;
}

/**
 * Ends an import of customers or policies well: its customers are seen from now on, its policies are the
 * next version of the register, which is in force.
 */
export async function finishRecords(
  engine: Engine,
  importId: number,
  worker: string,
  totals: RecordsTotals,
  policies: readonly Policy[] | null,
  now: number,
): Promise<void> {
  await engine.transaction(async (db) => {
    await holdClaim(db, importId, worker);
    if (policies !== null) await addPolicyVersion(db, policies, { importId, note: null }, now);
    await db
      .update(imports)
      .set({ ...totals, status: 'done', finishedAt: now, worker: null, error: null })
      .where(eq(imports.id, importId));
  });
}
