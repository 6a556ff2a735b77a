import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '@/core/report/report';
import { readReport } from '@/jobs/report/read-report';
import type { Paper } from '@/print/paper';
import { reportFile } from '@/print/report-file';
import { findChromium } from '@/scripts/find-chromium.mjs';
import { manyConversations } from '../support/many-conversations';
import { type Pixels, pngPixels } from '../support/png-pixels';
import { firstPagePng, HAS_POPPLER, poppler } from '../support/poppler';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

const MOST_BYTES = 2 * 1024 * 1024;

let report: Report;
let workspace: TemporaryWorkspace;
beforeAll(async () => {
  workspace = new TemporaryWorkspace();
  await workspace.import(manyConversations(1500));
  const read = await readReport(workspace.engine, '2026-10', NOW);
  if (read === null) throw new Error('The workspace has no October.');
  report = read;
});
afterAll(() => workspace.remove());

describe('the HTML file', () => {
  test('needs nothing else and could fetch or run nothing', async () => {
    const bytes = await reportFile(report, 'html', {});
    const html = bytes.toString('utf8');
    expect(bytes.length).toBeLessThan(MOST_BYTES);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\shref=|\son\w+=|@import/i);
    const outside = [...html.matchAll(/url\(([^)]{0,40})/g)].filter(
      ([, address]) => !address?.startsWith('data:'),
    );
    expect(outside).toEqual([]);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
      .exec(html)?.[1]
      ?.replaceAll('&#x27;', "'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(html.match(/<svg/g)?.length ?? 0).toBeGreaterThanOrEqual(report.model.channels.length);
    expect(html).toContain('font/woff2;base64,');
  });

  test('links to the workspace where it is told of one, and nowhere else', async () => {
    const html = String(await reportFile(report, 'html', { origin: 'https://cx.example.com' }));
    const links = [...html.matchAll(/\shref="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((address) => !address.startsWith('https://cx.example.com/'))).toEqual([]);
  });
});

test('the CSV holds every figure, as numbers and as printed', async () => {
  const csv = String(await reportFile(report, 'csv', {}));
  const { data } = Papa.parse<Record<string, string>>(csv.replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ id }) => id)).toEqual(report.model.figures.map(({ id }) => id));
  for (const [i, { value, text, n }] of report.model.figures.entries()) {
    // A minus sign at the front would be a formula to a spreadsheet, so an apostrophe stands before it.
    expect(data[i]?.value?.replace(/^'/, '')).toBe(value === null ? '' : String(value));
    expect(data[i]?.text?.replace(/^'/, '')).toBe(text);
    expect(data[i]?.n).toBe(n === null ? '' : String(n));
  }
});

const withTools = findChromium() !== null && HAS_POPPLER;
const missing =
  findChromium() === null ? ' (skipped: no Chromium)' : HAS_POPPLER ? '' : ' (skipped: no pdftotext)';

describe.skipIf(!withTools)(`the PDF${missing}`, () => {
  describe.each([
    ['a4', '594.96 x 841.92 pts (A4)'],
    ['letter', '612 x 792 pts (letter)'],
  ] as const)('on %s', (paper: Paper, size: string) => {
    let pdf: Buffer;
    beforeAll(async () => {
      pdf = await reportFile(report, 'pdf', { paper });
    });

    test('is small, of the right size, and holds its fonts', () => {
      expect(pdf.length).toBeLessThan(MOST_BYTES);
      expect(poppler('pdfinfo', pdf)).toContain(`Page size:       ${size}`);
      const fonts = poppler('pdffonts', pdf).trim().split('\n').slice(2);
      expect(fonts.some((line) => line.includes('Inter-Regular'))).toBe(true);
      for (const line of fonts) expect(line).toMatch(/TrueType\s+\S+\s+yes yes yes/);
    });

    test('has its first page on one page', () => {
      const first = words(poppler('pdftotext', pdf, '-f', '1', '-l', '1'));
      const second = words(poppler('pdftotext', pdf, '-f', '2', '-l', '2'));
      const { headline, lead, money, recovery, channels } = report.model;
      for (const shown of [headline, lead, ...money.sentences, recovery.sentence])
        expect(first).toContain(words(shown));
      for (const { label } of channels) expect(first).toContain(label);
      expect(second).toMatch(/^Appendix/);
    });

    test('says each figure of the JSON, with its interval beside it', () => {
      // In the order of the document; lines and words may break anywhere.
      const said = squeezed(poppler('pdftotext', pdf, '-raw'));
      const { figures } = report.model;
      expect(figures.length).toBeGreaterThan(50);
      const lacking = figures.filter(({ channel, topic, label, text, range, beforeText }) => {
        const here = channel === null && topic === null ? label : '';
        const then = beforeText === null ? '' : ` was ${beforeText}`;
        const readings = [`${here} ${text} ${range ?? ''}`, `${here} ${text} ${then} ${range ?? ''}`];
        const whole = readings.some((reading) => said.includes(squeezed(reading)));
        // A topic's figures stand in columns headed by what they are.
        const named = topic === null ? [label] : [topic, label.split(': ').at(-1) ?? label];
        return !whole || !named.every((part) => said.includes(squeezed(part)));
      });
      expect(lacking.map(({ id, text, range }) => [id, text, range])).toEqual([]);
    });

    test('draws a bar for each channel on a white ground', () => {
      barsAreThere(pngPixels(firstPagePng(pdf, 96)));
    });
  });
});

describe.skipIf(findChromium() === null)(
  `the PNG${findChromium() === null ? ' (skipped: no Chromium)' : ''}`,
  () => {
    test('is the whole first sheet, twice as fine as a screen, with its charts', async () => {
      const png = await reportFile(report, 'png', {});
      expect(png.length).toBeLessThan(MOST_BYTES);
      const pixels = pngPixels(png);
      expect([pixels.width, pixels.height]).toEqual([2 * 794, 2 * 1123]);
      barsAreThere(pixels);
    });
  },
);

test('without a browser a PDF is refused in one sentence that says how to get one', async () => {
  const before = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = '/nowhere/chromium';
  try {
    await expect(reportFile(report, 'pdf', {})).rejects.toThrow(
      /^PDF and PNG need Chromium or Chrome .*CHROMIUM_PATH\.$/,
    );
    expect(String(await reportFile(report, 'html', {}))).toContain(report.model.monthName);
  } finally {
    if (before === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = before;
  }
});

test('a browser that dies is told of in one sentence', async () => {
  const before = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = '/bin/false';
  try {
    await expect(reportFile(report, 'pdf', {})).rejects.toThrow(
      /^The browser \/bin\/false ended before .*\.$/,
    );
  } finally {
    if (before === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = before;
  }
});

/** The colour in which the bars draw what is left of trust. */
const CREDIT = [0x34, 0x47, 0x5f] as const;

function barsAreThere(pixels: Pixels): void {
  const { width, height, at } = pixels;
  let white = 0;
  let [bars, inside] = [0, false];
  for (let y = 0; y < height; y += 1) {
    let run = 0;
    let longest = 0;
    for (let x = 0; x < width; x += 1) {
      const colour = at(x, y);
      if (colour.every((part) => part === 255)) white += 1;
      run = colour.every((part, i) => Math.abs(part - (CREDIT[i] ?? 0)) < 12) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    const bar = longest > width / 20;
    if (bar && !inside) bars += 1;
    inside = bar;
  }
  expect(white / (width * height)).toBeGreaterThan(0.8);
  const drawn = [...report.model.channels, report.model.overall].filter(({ now }) => (now?.value ?? 0) > 20);
  expect(drawn.length).toBeGreaterThan(1);
  expect(bars).toBe(drawn.length);
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
