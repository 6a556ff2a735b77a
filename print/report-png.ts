import type { Report } from '@/core/report/report';
import { withDocument } from './chromium';
import { fitFirstPage } from './fit-first-page';
import { COLUMN_MM, PAPER_SIZE, PX_PER_MM, TOP_MM } from './paper';
import { type HtmlOptions, reportHtml } from './report-html';

/** Pixels for one of CSS: sharp on a good screen and on a slide. */
const SCALE = 2;

/** The browser's own code: the margins that a printer would leave, and nothing of the next page. */
const AS_A_SHEET = `(margins) => {
  document.body.style.padding = margins;
  for (const next of document.querySelectorAll('.report-appendix')) next.style.display = 'none';
}`;

/** The first page as an image of a whole sheet. Throws NotPrintable without a browser. */
export async function reportPng(report: Report, options: HtmlOptions = {}): Promise<Buffer> {
  const paper = options.paper ?? 'a4';
  const [width, height] = [PAPER_SIZE[paper].width, PAPER_SIZE[paper].height].map((mm) =>
    Math.round(mm * PX_PER_MM),
  );
  const side = (PAPER_SIZE[paper].width - COLUMN_MM) / 2;
  return withDocument(await reportHtml(report, options), async (page) => {
    await fitFirstPage(page, paper);
    await page('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: SCALE,
      mobile: false,
    });
    await page('Runtime.evaluate', { expression: `(${AS_A_SHEET})('${TOP_MM}mm ${side}mm')` });
    const { data } = await page('Page.captureScreenshot', {
      format: 'png',
      clip: { x: 0, y: 0, width, height, scale: 1 },
    });
    return Buffer.from(String(data), 'base64');
  });
}
