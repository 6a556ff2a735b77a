import type { DeliverySettings } from '@/core/report/delivery-settings';
import type { Report } from '@/core/report/report';
import { reportLines } from '@/core/report/report-lines';
import { MailBody } from './mail-body';
import { REPORT_FORMS, reportFile, reportFileName } from './report-file';
import { revisionNote } from './revision-note';

export interface ReportMail {
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; content: Buffer; contentType: string }[];
}

/** The report as a mail: its first page in the body, the wished forms attached. Throws NotPrintable. */
export async function reportMail(
  report: Report,
  { forms, paper, origin }: Pick<DeliverySettings, 'forms' | 'paper' | 'origin'>,
): Promise<ReportMail> {
  const base = origin === '' ? null : origin.replace(/\/+$/, '');
  const attachments: ReportMail['attachments'] = [];
  for (const form of forms) {
    const content = await reportFile(report, form, { paper, origin: base });
    attachments.push({ filename: reportFileName(report, form), content, contentType: REPORT_FORMS[form] });
  }
  const attached =
    forms.length === 0
      ? 'All figures with their definitions are in the report in Trustledger.'
      : 'The attached report holds all figures with their intervals and definitions.';
  const { renderToStaticMarkup } = await import('react-dom/server');
  const link = (address: string) => (base === null ? null : `${base}${address}`);
  const body = renderToStaticMarkup(<MailBody report={report} link={link} attached={attached} />);
  const { monthName, overall } = report.model;
  const trust = overall.now === null ? '' : `: ${overall.now.text} of 100 (${overall.now.range})`;
  return {
    subject: `Trust in support, ${monthName}${revisionNote(report)}${trust}`,
    text: `${reportLines(report)}\n\n${attached}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="only light"><title>Trust in support</title></head><body style="margin:0;background:#ffffff">${body}</body></html>`,
    attachments,
  };
}
