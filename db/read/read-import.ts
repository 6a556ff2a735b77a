import { eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { imports } from '@/db/schema/sqlite';
import type { ImportRow } from './read-imports';

export async function readImport(db: Database, id: number): Promise<ImportRow | null> {
  const [row] = await db.select().from(imports).where(eq(imports.id, id));
  return row ?? null;
}
