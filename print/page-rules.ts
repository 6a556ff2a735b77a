import { BOTTOM_MM, COLUMN_MM, PAPER_SIZE, type Paper, TOP_MM } from './paper';

/** Style rules for paper: its size and margins, and what stands at the foot of each page. */
export function pageRules(paper: Paper, monthName: string): string {
  const { css, width } = PAPER_SIZE[paper];
  const side = (width - COLUMN_MM) / 2;
  const foot =
    'font: 400 8pt "Inter Variable", sans-serif; color: #63686f; vertical-align: top; padding-top: 5mm';
  return `@page {
  size: ${css} portrait;
  margin: ${TOP_MM}mm ${side}mm ${BOTTOM_MM}mm;
  @bottom-left { content: "Trust in support, ${monthName.replace(/[^\p{L}\p{N} ]/gu, '')}"; ${foot} }
  @bottom-right { content: counter(page) " of " counter(pages); ${foot} }
}`;
}
