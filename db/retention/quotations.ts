import { and, eq } from 'drizzle-orm';
import { type ReportModel, type ReportQuotation, reportModelSchema } from '@/core/report/report-model';
import type { Database } from '@/db/database';
import { reports } from '@/db/schema/sqlite';

/** A closed month that quotes. */
interface Quoting {
  month: string;
  revision: number;
  quotation: ReportQuotation;
}

/** What closed months quote of these conversations. */
export async function readQuotations(db: Database, externalIds: ReadonlySet<string>): Promise<Quoting[]> {
  const found: Quoting[] = [];
  for (const { month, revision, model } of await closed(db)) {
    for (const { quotation } of model.changes) {
      if (quotation && externalIds.has(quotation.conversation)) found.push({ month, revision, quotation });
    }
  }
  return found;
}

/** Takes these quotations out of closed months, where a sentence then says so; their numbers stay. Gives how many. */
export async function eraseQuotations(
  db: Database,
  externalIds: ReadonlySet<string>,
  day: string,
): Promise<number> {
  let erased = 0;
  for (const { month, revision, model } of await closed(db)) {
    const before = erased;
    const changes = model.changes.map((change) => {
      if (!change.quotation || !externalIds.has(change.quotation.conversation)) return change;
      erased += 1;
      return { ...change, quotation: null };
    });
    if (erased === before) continue;
    const quality = [...model.quality, `A customer’s words that stood here were erased on ${day}.`];
    const redacted: ReportModel = { ...model, changes, quality };
    await db
      .update(reports)
      .set({ model: JSON.stringify(redacted) })
      .where(and(eq(reports.month, month), eq(reports.revision, revision)));
  }
  return erased;
}

async function closed(db: Database) {
  const rows = await db
    .select({ month: reports.month, revision: reports.revision, model: reports.model })
    .from(reports);
  return rows.flatMap(({ model, ...row }) => {
    const parsed = reportModelSchema.safeParse(JSON.parse(model));
    return parsed.success ? [{ ...row, model: parsed.data }] : [];
  });
}
