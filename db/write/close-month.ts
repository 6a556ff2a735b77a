import type { Actor } from '@/core/audit/event';
import type { ReportModel } from '@/core/report/report-model';
import type { Transactions } from '@/db/engine';
import { readClosedReport } from '@/db/read/read-closed-reports';
import { reports } from '@/db/schema/sqlite';
import { recordEvent } from './record-event';

/**
 * Keeps a month's report as its next revision and gives that. `after` is the revision that the caller has seen (0: none):
 * where another was made since, nothing is kept and null is given.
 */
export function closeMonth(
  engine: Transactions,
  model: ReportModel,
  { after, actor, by, now }: { after: number; actor: Actor; by: string; now: number },
): Promise<number | null> {
  return engine.transaction(async (db) => {
    const last = (await readClosedReport(db, model.month))?.revision ?? 0;
    if (last !== after) return null;
    const revision = last + 1;
    await db.insert(reports).values({
      month: model.month,
      revision,
      model: JSON.stringify(model),
      dataHash: model.dataHash,
      scorer: model.versions.scorer,
      settings: model.versions.settings,
      closedAt: now,
      closedBy: by,
    });
    const subject = { type: 'report', id: model.month } as const;
    await recordEvent(db, actor, { kind: 'report-closed', subject, details: { revision, by } }, now);
    return revision;
  });
}
