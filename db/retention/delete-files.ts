import { and, eq, exists, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { conversationSources, conversations, importProblems, imports } from '@/db/schema/sqlite';

/**
 * Marks the files of these imports as deleted, in the caller's transaction, and takes what else of them was kept
 * word for word: values of rows that could not be used, and what a look through them found. An import that waits
 * for an answer is cancelled. Gives the files that are still there, whose bytes are then to be removed.
 */
export async function deleteFiles(
  db: Database,
  which: SQL | undefined,
  { now, isThere }: { now: number; isThere: (sha256: string) => boolean },
): Promise<string[]> {
  // The same file may have been imported more than once.
  const theirs = db.select({ sha256: imports.sha256 }).from(imports).where(which);
  const rows = await db
    .select({ id: imports.id, sha256: imports.sha256 })
    .from(imports)
    .where(and(isNull(imports.fileDeletedAt), inArray(imports.sha256, theirs)));
  for (let i = 0; i < rows.length; i += 500) {
    const ids = rows.slice(i, i + 500).map(({ id }) => id);
    await db.update(importProblems).set({ value: null }).where(inArray(importProblems.importId, ids));
    await db
      .update(imports)
      .set({
        fileDeletedAt: now,
        survey: null,
        status: sql`case when ${imports.status} = 'waiting' then 'cancelled' else ${imports.status} end`,
      })
      .where(inArray(imports.id, ids));
  }
  return [...new Set(rows.map(({ sha256 }) => sha256))].filter(isThere);
}

/** Imports that came before this moment, or brought a conversation whose words were deleted. */
export function wornImports(db: Database, before: number): SQL | undefined {
  const worn = db
    .select({ one: sql`1` })
    .from(conversationSources)
    .innerJoin(conversations, eq(conversations.id, conversationSources.conversationId))
    .where(and(eq(conversationSources.importId, imports.id), isNotNull(conversations.textDeletedAt)));
  return or(lt(imports.createdAt, before), exists(worn));
}
