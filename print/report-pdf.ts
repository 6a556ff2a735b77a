import type { Report } from '@/core/report/report';
import { type BrowserPage, withDocument } from './chromium';
import { fitFirstPage } from './fit-first-page';
import { type HtmlOptions, reportHtml } from './report-html';

/** The report as a PDF with text that can be read aloud and searched. Throws NotPrintable without a browser. */
export async function reportPdf(report: Report, options: HtmlOptions = {}): Promise<Buffer> {
  return withDocument(await reportHtml(report, options), async (page) => {
    await fitFirstPage(page, options.paper ?? 'a4');
    return printed(page);
  });
}

async function printed(page: BrowserPage): Promise<Buffer> {
  const { data } = await page('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(String(data), 'base64');
}
