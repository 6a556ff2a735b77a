import type { BrowserPage } from './chromium';
import { NotPrintable } from './not-printable';
import { type Paper, roomOn } from './paper';

/** A page with little to say is set larger; below the smallest it would not be read, and runs on to the next sheet. */
const [LARGEST, SMALLEST] = [1.1, 0.8];

/** The browser's own code: waits for fonts, then sets the first page as large as fits one sheet. */
const FIT = `(async (room, largest, smallest) => {
  const first = document.querySelector('.report-first');
  first.getBoundingClientRect();
  await document.fonts.ready;
  if ([...document.fonts].some((font) => font.status === 'error')) throw new Error('a font cannot be read');
  for (let zoom = largest; zoom >= smallest; zoom -= 0.02) {
    first.style.zoom = String(zoom);
    if (first.getBoundingClientRect().height <= room) break;
  }
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
    expression: `${FIT}(${Math.floor(height)}, ${LARGEST}, ${SMALLEST})`,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new NotPrintable('The browser could not lay the report out.');
}
