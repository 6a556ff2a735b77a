import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { imports } from '@/db/schema/sqlite';

/** The customers files and where they stand: they come and go without a change of conversations. */
export function readCustomersFiles(db: Database): Promise<{ id: number; status: string }[]> {
  const { id, status, kind } = imports;
  return db.select({ id, status }).from(imports).where(eq(kind, 'customers')).orderBy(asc(id));
}
