import { desc } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { imports } from '@/db/schema/sqlite';

export type ImportRow = typeof imports.$inferSelect;

/** All imports, the latest first. */
export async function readImports(db: Database): Promise<ImportRow[]> {
  return db.select().from(imports).orderBy(desc(imports.id));
}
