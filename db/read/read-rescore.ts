import { eq } from 'drizzle-orm';
import type { ScoreSummary } from '@/core/metrics/score-summary';
import type { Database } from '@/db/database';
import { rescores } from '@/db/schema/sqlite';

/** A run that scored conversations again, or null where there is none with this id. */
export async function readRescore(db: Database, id: number) {
  const [row] = await db.select().from(rescores).where(eq(rescores.id, id));
  return row ? { ...row, before: summaryIn(row.before), after: summaryIn(row.after) } : null;
}

function summaryIn(json: string | null): ScoreSummary | null {
  return json === null ? null : (JSON.parse(json) as ScoreSummary);
}
