import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { reports } from '@/db/schema/sqlite';

/** All closed months, every revision of them; the latest month and revision first. */
export function readClosedReports(db: Database) {
  const { month, revision, closedAt, closedBy } = reports;
  return db
    .select({ month, revision, closedAt, closedBy })
    .from(reports)
    .orderBy(desc(month), desc(revision));
}

/** The latest revision of a closed month, or the one that is asked for; null where there is none. */
export async function readClosedReport(db: Database, month: string, revision: number | null = null) {
  const is = eq(reports.month, month);
  const [row] = await db
    .select()
    .from(reports)
    .where(revision === null ? is : and(is, eq(reports.revision, revision)))
    .orderBy(desc(reports.revision))
    .limit(1);
  return row ?? null;
}
