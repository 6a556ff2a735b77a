import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ReportDocument } from '@/components/report/report-document';
import type { Report } from '@/core/report/report';
import { embeddedFonts } from './embedded-fonts';
import { pageRules } from './page-rules';
import { PAPER_SIZE, type Paper } from './paper';

const STYLES = ['print/document.css', 'components/report/report.css'];

export interface HtmlOptions {
  paper?: Paper;
  /** Where this workspace answers ("http://127.0.0.1:3000"): links lead there. Without it nothing is linked. */
  origin?: string | null;
}

/**
 * The report as one HTML file that needs nothing else: its style and fonts inside, charts as SVG, no script and
 * a policy that would let none run or anything be fetched.
 */
export async function reportHtml(
  report: Report,
  { paper = 'a4', origin = null }: HtmlOptions = {},
): Promise<string> {
  // Bundlers refuse this import where it stands at the top of what a route or a worker imports.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const body = linked(renderToStaticMarkup(<ReportDocument report={report} />), origin);
  const { monthName } = report.model;
  const sheets = await Promise.all(
    STYLES.map((file) =>
      fs.promises.readFile(
        /* turbopackIgnore: true */ path.resolve(/* turbopackIgnore: true */ file),
        'utf8',
      ),
    ),
  );
  const style = [await embeddedFonts(body), ...sheets, pageRules(paper, monthName)].join('\n');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "style-src-attr 'unsafe-inline'",
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="only light" />
      <meta name="robots" content="noindex" />
      <title>{`Trust in support, ${monthName}`}</title>
    </>,
  );
  return `<!doctype html>\n<html lang="en" data-paper="${PAPER_SIZE[paper].css}">\n<head>${head}<style>${style}</style></head>\n<body>${body}</body>\n</html>\n`;
}

/** Addresses of this workspace in full, or no links at all. */
function linked(markup: string, origin: string | null): string {
  return markup.replace(/ href="(\/[^"]*)"/g, (_, address) =>
    origin === null ? '' : ` href="${origin}${address}"`,
  );
}
