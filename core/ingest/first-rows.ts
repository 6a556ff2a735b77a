import { CsvReader } from './csv-reader';
import { detectEncoding } from './detect-encoding';
import { looksLikeJson } from './detect-json';
import { binaryKind } from './is-binary';
import type { Mapping } from './mapping';
import { TextDecoding } from './text-decoding';

/** The first rows of a table as they stand there, for a user who says which column is what. */
export interface FirstRows {
  delimiter: string;
  /** The first row of the file is 1. */
  rows: { row: number; cells: string[] }[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_BYTES = 64 * 1024;
const MOST_ROWS = 12;
const MOST_CELLS = 60;
const LONGEST_CELL = 80;

/**
 * Cuts the beginning of a file into rows and cells: with the mapping's encoding and delimiter, else with the
 * delimiter that gives most rows the same, largest number of cells. null for what is no table.
 */
export function firstRows(
  head: Uint8Array,
  mapping: Pick<Mapping, 'encoding' | 'delimiter'>,
): FirstRows | null {
  const start = head.subarray(0, SAMPLE_BYTES);
  if (start.length === 0 || binaryKind(start) !== null) return null;
  const decoding = new TextDecoding(mapping.encoding ?? detectEncoding(start).encoding);
  const text = decoding.push(start);
  if (looksLikeJson(text)) return null;
  const tables = (mapping.delimiter === undefined ? DELIMITERS : [mapping.delimiter]).map((delimiter) => ({
    delimiter,
    rows: rowsOf(text, delimiter, start.length === head.length),
  }));
  const best = tables.reduce((a, b) => (evenness(b.rows) > evenness(a.rows) ? b : a));
  const rows = best.rows.map(({ row, cells }) => ({
    row,
    cells: cells
      .slice(0, MOST_CELLS)
      .map((cell) => (cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL - 1)}…` : cell)),
  }));
  return rows.length === 0 ? null : { delimiter: best.delimiter, rows };
}

function rowsOf(text: string, delimiter: string, whole: boolean): FirstRows['rows'] {
  const rows: FirstRows['rows'] = [];
  const lineEnd = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const sink = {
    record: (cells: string[], row: number) => {
      if (rows.length < MOST_ROWS) rows.push({ row, cells });
    },
    fault: () => undefined,
  };
  const reader = new CsvReader(delimiter, sink, { lineEnd });
  reader.push(text);
  // A row that is cut through tells nothing.
  if (whole || rows.length === 0) reader.end();
  return rows;
}

/** The first row that has as many cells as most rows do: the header, where there is one; null without rows. */
export function likelyHeader({ rows }: FirstRows): FirstRows['rows'][number] | null {
  const common = commonCells(rows);
  return rows.find(({ cells }) => cells.length === common) ?? null;
}

/** How many rows have the commonest number of cells, times that number less one: 0 for a single column. */
function evenness(rows: FirstRows['rows']): number {
  const common = commonCells(rows);
  return (common - 1) * rows.filter(({ cells }) => cells.length === common).length;
}

/** The number of cells that most rows have; of equally common ones the larger; 1 without rows. */
function commonCells(rows: FirstRows['rows']): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [most] = [...counts].sort(([cells, n], [others, m]) => m - n || others - cells);
  return most?.[0] ?? 1;
}
