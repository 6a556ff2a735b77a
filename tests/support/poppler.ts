import { spawnSync } from 'node:child_process';

/** Whether poppler's tools are here to look into PDFs with. */
export const HAS_POPPLER = !spawnSync('pdftotext', ['-v']).error;

/** What one of poppler's tools says of a PDF. */
export function poppler(tool: 'pdftotext' | 'pdfinfo' | 'pdffonts', pdf: Buffer, ...args: string[]): string {
  const input = tool === 'pdftotext' ? ['-', '-'] : ['-'];
  const { stdout, status } = spawnSync(tool, [...args, ...input], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${tool} could not read the PDF.`);
  return stdout;
}

/** The first page as an image. */
export function firstPagePng(pdf: Buffer, dotsPerInch: number): Buffer {
  const args = ['-png', '-r', String(dotsPerInch), '-f', '1', '-l', '1', '-'];
  const { stdout, status } = spawnSync('pdftoppm', args, { input: pdf, maxBuffer: 1e8 });
  if (status !== 0) throw new Error('pdftoppm could not draw the PDF.');
  return stdout;
}
