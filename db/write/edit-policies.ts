import { desc } from 'drizzle-orm';
import type { Policy } from '@/core/policy/policy';
import type { Transactions } from '@/db/engine';
import { readPolicies } from '@/db/read/read-policies';
import { policyVersions } from '@/db/schema/sqlite';
import { addPolicyVersion } from './add-policy-version';

/**
 * Changes the policies in force: `change` gets them and gives what they become, which is the next version.
 * `base` is the version that the editor saw (0: none); where another is in force by now, nothing is changed.
 */
export async function editPolicies(
  engine: Transactions,
  base: number,
  change: (policies: Policy[]) => { policies: Policy[] } | { policies: null; refusal: string },
  note: string | null,
  now: number,
): Promise<{ version: number } | { version: null; refusal: string }> {
  return engine.transaction(async (db) => {
    const [newest] = await db.select().from(policyVersions).orderBy(desc(policyVersions.version)).limit(1);
    if ((newest?.version ?? 0) !== base) return { version: null, refusal: MEANWHILE };
    const changed = change(newest ? await readPolicies(db, newest.version) : []);
    if (changed.policies === null) return { version: null, refusal: changed.refusal };
    return { version: await addPolicyVersion(db, changed.policies, { importId: null, note }, now) };
  });
}

const MEANWHILE = 'The policies were changed meanwhile; look at them as they are now.';
