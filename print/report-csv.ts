import Papa from 'papaparse';
import type { ReportFigure, ReportModel } from '@/core/report/report-model';

const COLUMNS = [
  'id',
  'label',
  'channel',
  'topic',
  'unit',
  'value',
  'low',
  'high',
  'n',
  'numerator',
  'denominator',
  'before',
  'text',
  'range',
  'beforeText',
  'reason',
  'definition',
] as const satisfies readonly (keyof ReportFigure)[];

/** Every figure of the report as CSV, with cells that no spreadsheet takes for formulas. */
export function reportCsv({ month, figures }: ReportModel): string {
  const rows = figures.map((figure) => [month, ...COLUMNS.map((column) => figure[column])]);
  // A byte-order mark, without which Excel takes UTF-8 for the local code page.
  return `\ufeff${Papa.unparse([['month', ...COLUMNS], ...rows], { escapeFormulae: true })}\r\n`;
}
