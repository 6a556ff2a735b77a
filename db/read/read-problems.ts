import { and, asc, count, desc, eq, gt, isNull, min } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { importProblems } from '@/db/schema/sqlite';

/** Problems that say the same. */
export interface ProblemKind {
  code: string;
  column: string | null;
  message: string;
}

/**
 * The problems of an import in file order, from behind an ordinal on (0 for the first); with `kind` only
 * those that say this.
 */
export async function readProblems(
  db: Database,
  importId: number,
  { after, limit, kind }: { after: number; limit: number; kind?: ProblemKind },
) {
  const { ordinal, code, column, message } = importProblems;
  const alike = kind && [
    eq(code, kind.code),
    kind.column === null ? isNull(column) : eq(column, kind.column),
    eq(message, kind.message),
  ];
  return db
    .select()
    .from(importProblems)
    .where(and(eq(importProblems.importId, importId), gt(ordinal, after), ...(alike ?? [])))
    .orderBy(asc(ordinal))
    .limit(limit);
}

/** The same problems counted by what they say, the most frequent first, with the value of the first of them. */
export async function readProblemGroups(db: Database, importId: number) {
  const { code, column, message, row, value } = importProblems;
  return db
    .select({ code, column, message, value: min(value), rows: count(), firstRow: min(row) })
    .from(importProblems)
    .where(eq(importProblems.importId, importId))
    .groupBy(code, column, message)
    .orderBy(desc(count()), asc(message))
    .limit(50);
}
