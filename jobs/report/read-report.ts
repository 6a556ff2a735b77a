import type { ScopedFilter } from '@/core/filter/filter';
import { compareReports } from '@/core/report/compare-reports';
import type { Report } from '@/core/report/report';
import { type ReportModel, reportModelSchema } from '@/core/report/report-model';
import { isMonth } from '@/core/time/is-month';
import { monthEnd } from '@/core/time/month-end';
import type { Engine } from '@/db/engine';
import { readClosedReport } from '@/db/read/read-closed-reports';
import { readSettings } from '@/db/read/read-settings';
import { liveReport } from './live-report';

/**
 * A month's report (YYYY-MM): as it was closed, in its latest revision or the one asked for, else as the data say it
 * now. Null where it is no month, where the data do not reach into it, or where there is no such revision.
 * Whoever sees the channels of `within` alone gets it as their data say it now: months are closed of all channels.
 */
export async function readReport(
  { db }: Pick<Engine, 'db'>,
  month: string,
  now: number,
  revision: number | null = null,
  within: ScopedFilter['within'] = null,
): Promise<Report | null> {
  if (!isMonth(month)) return null;
  const closed = within === null ? await readClosedReport(db, month, revision) : null;
  if (closed === null && revision !== null) return null;
  const live = await liveReport(db, month, now, within);
  const { timeZone } = await readSettings(db);
  const over = monthEnd(month, timeZone) <= now;
  if (closed === null) {
    if (live === null) return null;
    return {
      state: 'live',
      revision: null,
      closedAt: null,
      closedBy: null,
      over,
      model: live,
      differences: [],
    };
  }
  const model = storedModel(closed.model);
  const { revision: issued, closedAt, closedBy } = closed;
  return {
    state: 'closed',
    revision: issued,
    closedAt,
    closedBy,
    over,
    model,
    differences: live === null ? GONE : compareReports(model, live),
  };
}

const GONE = [
  { label: 'The whole month', closed: 'as it stands here', now: 'the data do not reach into it' },
];

/** A stored report that cannot be read is a defect, not an absent one. */
function storedModel(json: string): ReportModel {
  return reportModelSchema.parse(JSON.parse(json));
}
