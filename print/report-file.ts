import type { Report } from '@/core/report/report';
import { reportCsv } from './report-csv';
import { type HtmlOptions, reportHtml } from './report-html';
import { reportPdf } from './report-pdf';
import { reportPng } from './report-png';

/** The forms in which a report leaves, and what each is to a browser. */
export const REPORT_FORMS = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
} as const;

export type ReportForm = keyof typeof REPORT_FORMS;

export function isReportForm(form: string): form is ReportForm {
  return Object.hasOwn(REPORT_FORMS, form);
}

/** The report in one form. Throws NotPrintable, in one sentence, where it cannot be had. */
export async function reportFile(report: Report, form: ReportForm, options: HtmlOptions): Promise<Buffer> {
  switch (form) {
    case 'json':
      return Buffer.from(`${JSON.stringify(report, null, 2)}\n`);
    case 'csv':
      return Buffer.from(reportCsv(report.model));
    case 'html':
      return Buffer.from(await reportHtml(report, options));
    case 'pdf':
      return reportPdf(report, options);
    case 'png':
      return reportPng(report, options);
  }
}

/** "support-report-2026-10.pdf"; a revision after the first is named. */
export function reportFileName({ revision, model }: Report, form: ReportForm): string {
  const again = revision !== null && revision > 1 ? `-revision-${revision}` : '';
  return `support-report-${model.month}${again}.${form}`;
}
