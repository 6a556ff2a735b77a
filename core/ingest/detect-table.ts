import { COLUMNS, type Column, REQUIRED_COLUMNS } from './column-aliases';
import { CsvReader } from './csv-reader';
import type { TableFormat, TableLayout } from './formats/table-format';
import { TABLE_FORMATS } from './formats/table-formats';
import { lineEndOf } from './line-end-of';
import { type ColumnMap, mapColumns } from './map-columns';
import type { Mapping } from './mapping';
import { plainName } from './plain-name';
import { transcriptTurns } from './transcript-turns';
import { wishedColumns } from './wished-columns';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A header is looked for in this many rows; above it may stand a title or a period. */
const PREAMBLE_ROWS = 30;

/** Text of the beginning that decides; more rows would only cost time. */
const SAMPLE = 128 * 1024;

/** Columns that are looked at: a header with more is a mistake. */
export const MOST_COLUMNS = 10_000;

export type TableDetection =
  | { table: TableLayout; format: TableFormat; because: string }
  | { table: null; missing: Column[]; bestHeader: string[]; tooWide: boolean };

interface Candidate {
  format: TableFormat;
  table: TableLayout;
  missing: Column[];
  score: number;
}

type Wishes = Pick<Mapping, 'system' | 'delimiter' | 'headerRow' | 'columns'>;

/**
 * Finds system, delimiter, line end and header row from the beginning of a file: a row that holds all the
 * headers of a system wins, else the row that names most of our columns, under each delimiter. What the
 * mapping gives is taken as given. Without a row that names all required columns the nearest one is given,
 * for the message to the reader.
 */
export function detectTable(text: string, mapping: Wishes = {}): TableDetection {
  const sample = text.slice(0, SAMPLE);
  const lineEnd = lineEndOf(sample);
  let best: Candidate | null = null;
  let tooWide = false;
  for (const delimiter of mapping.delimiter === undefined ? DELIMITERS : [mapping.delimiter]) {
    const rows = firstRows(sample, delimiter, lineEnd);
    const headers =
      mapping.headerRow === 0
        ? [{ cells: [], row: 0 }]
        : rows.filter(({ row }) =>
            mapping.headerRow === undefined ? row <= PREAMBLE_ROWS : row === mapping.headerRow,
          );
    for (const { cells: header, row: headerRow } of headers) {
      if (header.length > MOST_COLUMNS) {
        tooWide = true;
        continue;
      }
      for (const format of TABLE_FORMATS) {
        if (mapping.system !== undefined && format.system !== mapping.system) continue;
        const below = rows.filter(({ row }) => row > headerRow).map(({ cells }) => cells);
        const candidate = consider(
          format,
          { kind: 'table', delimiter, lineEnd, headerRow, header, columns: {} },
          below,
          mapping,
        );
        if (candidate && (best === null || candidate.score > best.score)) best = candidate;
      }
    }
  }
  if (best === null || best.missing.length > 0) {
    return {
      table: null,
      missing: best?.missing ?? [...REQUIRED_COLUMNS],
      bestHeader: best?.table.header ?? [],
      tooWide,
    };
  }
  const { format, table } = best;
  return { table, format, because: reason(format, table, mapping) };
}

function consider(
  format: TableFormat,
  layout: TableLayout,
  below: readonly string[][],
  mapping: Wishes,
): Candidate | null {
  const { header } = layout;
  const names = new Set(header.map(plainName));
  const marked = format.marks.every((mark) => names.has(plainName(mark)));
  if (!marked && mapping.system === undefined) return null;
  const columns = wishedColumns(COLUMNS, mapColumns(header, format.columns), header, mapping.columns);
  const missing = format.required.filter((column) => columns[column] === undefined);
  if (format.system === 'transcripts' && mapping.system === undefined && !holdTranscripts(below, columns))
    return null;
  const found = Object.keys(columns).length;
  // A table of messages is told by its sender column; without one its rows may be whole conversations.
  const score =
    found -
    100 * missing.length +
    (marked ? 50 * format.marks.length : 0) -
    (format.system === 'transcripts' ? 8 : 0);
  const clocked = mapping.columns?.sent_at === undefined ? dateAndClock(header, columns) : null;
  if (clocked) columns.sent_at = clocked.sent_at;
  const table = { ...layout, columns, ...(clocked && { clockAt: clocked.clockAt }) };
  return { format, table, missing, score };
}

const DATES = ['date', 'message date', 'sent date', 'created date', 'day', 'Datum', 'Fecha', 'chat date'].map(
  plainName,
);
const CLOCKS = [
  'time',
  'message time',
  'sent time',
  'time of day',
  'clock',
  'Uhrzeit',
  'Zeit',
  'Hora',
  'chat time',
].map(plainName);

/** Some exports write the date in one column and the time of day in another. */
function dateAndClock(header: readonly string[], { sent_at }: ColumnMap) {
  const plain = header.map(plainName);
  const date = plain.findIndex((name) => DATES.includes(name));
  const clock = plain.findIndex((name) => CLOCKS.includes(name));
  if (date < 0 || clock < 0 || (sent_at !== date && sent_at !== clock)) return null;
  return { sent_at: date, clockAt: clock };
}

function holdTranscripts(rows: readonly string[][], { text }: ColumnMap): boolean {
  if (text === undefined) return false;
  const filled = rows
    .map((cells) => cells[text] ?? '')
    .filter((cell) => cell.trim() !== '')
    .slice(0, 20);
  const turned = filled.filter((cell) => transcriptTurns(cell).length >= 2).length;
  return turned > 0 && turned * 2 >= filled.length;
}

function reason(format: TableFormat, { headerRow, header }: TableLayout, mapping: Wishes): string {
  if (mapping.system !== undefined) return 'You said so.';
  if (format.marks.length === 0) {
    return format.system === 'transcripts'
      ? 'Its header names a transcript, and the cells hold one turn after the other.'
      : `Row ${headerRow} names ${header.length} columns, among them conversation, sender and text.`;
  }
  return `Its header names ${format.marks.map((mark) => `"${mark}"`).join(', ')}.`;
}

function firstRows(sample: string, delimiter: string, lineEnd: '\n' | '\r') {
  const rows: { cells: string[]; row: number }[] = [];
  const reader = new CsvReader(
    delimiter,
    {
      record: (cells, row) => {
        if (row <= 2 * PREAMBLE_ROWS) rows.push({ cells, row });
      },
      fault: () => undefined,
    },
    { lineEnd },
  );
  reader.push(sample);
  reader.end();
  return rows;
}
