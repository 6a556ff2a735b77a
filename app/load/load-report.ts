import 'server-only';
import { cache } from 'react';
import { engine } from '@/app/engine';
import { listReports } from '@/jobs/report/list-reports';
import { readReport } from '@/jobs/report/read-report';
import { noBrowser } from '@/print/no-browser';

/** A month's report (YYYY-MM), closed (in one revision or the latest) or live; null where nothing is known of it. */
export const loadReport = cache((month: string, revision: number | null) =>
  readReport(engine(), month, Date.now(), revision),
);

/** Every month that there is a report of, the latest first. */
export function loadReports() {
  return listReports(engine(), Date.now());
}

/** How to get PDF and PNG where nothing can print them; null where they can be had. */
export function loadNoBrowser(): string | null {
  return noBrowser();
}
