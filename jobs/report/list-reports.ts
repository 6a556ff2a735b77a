import type { ScopedFilter } from '@/core/filter/filter';
import type { ListedReport } from '@/core/report/listed-report';
import { addMonths } from '@/core/time/month-days';
import { monthEnd } from '@/core/time/month-end';
import { monthName } from '@/core/time/month-name';
import type { Engine } from '@/db/engine';
import { readClosedReports } from '@/db/read/read-closed-reports';
import { readSettings } from '@/db/read/read-settings';
import { readWorkspace } from '@/db/read/read-workspace';

/** Every month that the data reach into or that was closed, the latest first; of the channels of `within` none is closed. */
export async function listReports(
  { db }: Pick<Engine, 'db'>,
  now: number,
  within: ScopedFilter['within'] = null,
): Promise<ListedReport[]> {
  const { firstDay, lastDay } = await readWorkspace(db, within);
  const { timeZone } = await readSettings(db);
  const closed = within === null ? await readClosedReports(db) : [];
  const months = new Set(closed.map(({ month }) => month));
  if (firstDay !== null && lastDay !== null) {
    const last = lastDay.slice(0, 7);
    for (let month = firstDay.slice(0, 7); month <= last; month = addMonths(month, 1)) months.add(month);
  }
  return [...months]
    .sort()
    .reverse()
    .map((month) => {
      const latest = closed.find((row) => row.month === month);
      return {
        month,
        monthName: monthName(month),
        timeZone,
        state: latest === undefined ? 'live' : 'closed',
        revision: latest?.revision ?? null,
        closedAt: latest?.closedAt ?? null,
        closedBy: latest?.closedBy ?? null,
        over: monthEnd(month, timeZone) <= now,
      };
    });
}
