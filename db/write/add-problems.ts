import type { Problem } from '@/core/ingest/problem';
import type { Database } from '@/db/database';
import { importProblems } from '@/db/schema/sqlite';

/** Rows a statement. */
const CHUNK = 100;

/** Stores problems of an import behind the `before` ones that it has, inside the caller's transaction. */
export async function addProblems(
  db: Database,
  importId: number,
  problems: readonly Problem[],
  before: number,
): Promise<void> {
  const rows = problems.map((problem, i) => ({ importId, ordinal: before + i + 1, ...problem }));
  for (let i = 0; i < rows.length; i += CHUNK) {
    await db.insert(importProblems).values(rows.slice(i, i + CHUNK));
  }
}
