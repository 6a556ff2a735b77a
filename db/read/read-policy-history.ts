import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from '@/db/database';
import { imports, policyEntries, policyVersions } from '@/db/schema/sqlite';

/** Versions shown; older ones stay stored. */
const SHOWN = 20;

export interface PolicyVersion {
  version: number;
  createdAt: number;
  entries: number;
  note: string | null;
  /** The file that brought it; null where it was edited. */
  fileName: string | null;
  importId: number | null;
  /** Against the version before; of the first one all entries are added. */
  added: number;
  changed: number;
  removed: number;
}

/** The versions of the policy register, the newest first, each with what it changed. */
export async function readPolicyHistory(db: Database): Promise<PolicyVersion[]> {
  const rows = await db
    .select({
      version: policyVersions.version,
      createdAt: policyVersions.createdAt,
      entries: policyVersions.entries,
      note: policyVersions.note,
      importId: policyVersions.importId,
      fileName: imports.fileName,
    })
    .from(policyVersions)
    .leftJoin(imports, eq(imports.id, policyVersions.importId))
    .orderBy(desc(policyVersions.version))
    .limit(SHOWN + 1);
  const history: PolicyVersion[] = [];
  for (const [i, row] of rows.slice(0, SHOWN).entries()) {
    const before = rows[i + 1];
    const { added, changed } = await against(db, row.version, before?.version ?? 0);
    const removed = (before?.entries ?? 0) - (row.entries - added);
    history.push({ ...row, added, changed, removed });
  }
  return history;
}

async function against(db: Database, version: number, before: number) {
  const then = alias(policyEntries, 'then_entries');
  const [counts] = await db
    .select({
      added: sql`sum(case when ${then.entryId} is null then 1 else 0 end)`.mapWith(Number),
      changed:
        sql`sum(case when ${then.text} <> ${policyEntries.text} or ${then.topic} <> ${policyEntries.topic} then 1 else 0 end)`.mapWith(
          Number,
        ),
    })
    .from(policyEntries)
    .leftJoin(then, and(eq(then.version, before), eq(then.entryId, policyEntries.entryId)))
    .where(eq(policyEntries.version, version));
  return { added: counts?.added ?? 0, changed: counts?.changed ?? 0 };
}
