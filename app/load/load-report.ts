import 'server-only';
import { cache } from 'react';
import { allowed } from '@/app/access/allowed';
import { reportFor } from '@/core/access/report-for';
import { listReports } from '@/jobs/report/list-reports';
import { readReport } from '@/jobs/report/read-report';
import { noBrowser } from '@/print/no-browser';

/** A month's report (YYYY-MM), closed (in one revision or the latest) or live; null where nothing is known of it. */
export const loadReport = cache(async (month: string, revision: number | null) => {
  const { engine, person } = await allowed('reports');
  const report = await readReport(engine, month, Date.now(), revision, person.channels);
  return report && reportFor(person, report);
});

/** Every month that there is a report of, the latest first. */
export async function loadReports() {
  const { engine, person } = await allowed('reports');
  return listReports(engine, Date.now(), person.channels);
}

/** How to get PDF and PNG where nothing can print them; null where they can be had. */
export function loadNoBrowser(): string | null {
  return noBrowser();
}
