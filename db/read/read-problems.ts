import { and, asc, count, desc, eq, gt } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { importProblems } from '@/db/schema/sqlite';

/** The problems of an import in file order, from behind an ordinal on (0 for the first). */
export async function readProblems(
  db: Database,
  importId: number,
  { after, limit }: { after: number; limit: number },
) {
  return db
    .select()
    .from(importProblems)
    .where(and(eq(importProblems.importId, importId), gt(importProblems.ordinal, after)))
    .orderBy(asc(importProblems.ordinal))
    .limit(limit);
}

/** The same problems counted by what they say, the most frequent first. */
export async function readProblemGroups(db: Database, importId: number) {
  return db
    .select({
      code: importProblems.code,
      column: importProblems.column,
      message: importProblems.message,
      count: count(),
    })
    .from(importProblems)
    .where(eq(importProblems.importId, importId))
    .groupBy(importProblems.code, importProblems.column, importProblems.message)
    .orderBy(desc(count()), asc(importProblems.message))
    .limit(50);
}
