import type { BrowserPage } from './chromium';
import { NotPrintable } from './not-printable';
import { type Paper, roomOn } from './paper';

/** Smaller than this would not be read; a first page that needs it runs on to the next sheet instead. */
const SMALLEST = 0.8;

/** The browser's own code: waits for fonts, then makes the first page smaller where it is longer than a sheet. */
const FIT = `(async (room, smallest) => {
  const first = document.querySelector('.report-first');
  first.getBoundingClientRect();
  await document.fonts.ready;
  if ([...document.fonts].some((font) => font.status === 'error')) throw new Error('a font cannot be read');
  for (let zoom = 1; first.getBoundingClientRect().height > room && zoom >= smallest; zoom -= 0.02) {
    first.style.zoom = String(zoom);
  }
  return first.getBoundingClientRect().height;
})`;

/** Lays the document out as it is printed, with its first page on one sheet. */
export async function fitFirstPage(page: BrowserPage, paper: Paper): Promise<void> {
  const { width, height } = roomOn(paper);
  await page('Emulation.setEmulatedMedia', { media: 'print' });
  await page('Emulation.setDeviceMetricsOverride', {
    width: Math.floor(width),
    height: Math.floor(height),
    deviceScaleFactor: 1,
    mobile: false,
  });
  const { exceptionDetails } = await page('Runtime.evaluate', {
    expression: `${FIT}(${Math.floor(height)}, ${SMALLEST})`,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new NotPrintable('The browser could not lay the report out.');
}
