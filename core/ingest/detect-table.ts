import type { Column } from './column-aliases';
import { CsvReader } from './csv-reader';
import { type ColumnMap, mapColumns, missingColumns } from './map-columns';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A header is looked for in this many rows; above it may stand a title or a period. */
const PREAMBLE_ROWS = 30;

export interface Table {
  delimiter: string;
  lineEnd: '\n' | '\r';
  /** Row of the header, the first row of the file is 1. */
  headerRow: number;
  header: string[];
  columns: ColumnMap;
}

export type TableDetection = { table: Table } | { table: null; missing: Column[]; bestHeader: string[] };

/**
 * Finds delimiter, line end and header row from the beginning of a file: the row that names most of
 * our columns wins, under each delimiter. Without a row that names all required columns the nearest
 * one is given, for the message to the reader.
 */
export function detectTable(sample: string): TableDetection {
  const lineEnd = sample.includes('\n') ? '\n' : sample.includes('\r') ? '\r' : '\n';
  let best: Table | null = null;
  let bestFound = -1;
  for (const delimiter of DELIMITERS) {
    for (const { cells, row } of firstRows(sample, delimiter, lineEnd)) {
      const columns = mapColumns(cells);
      const found = Object.keys(columns).length - 100 * missingColumns(columns).length;
      if (best !== null && found <= bestFound) continue;
      best = { delimiter, lineEnd, headerRow: row, header: cells, columns };
      bestFound = found;
    }
  }
  const missing = missingColumns(best?.columns ?? {});
  if (best === null || missing.length > 0) {
    return { table: null, missing, bestHeader: best?.header ?? [] };
  }
  return { table: best };
}

function firstRows(sample: string, delimiter: string, lineEnd: '\n' | '\r') {
  const rows: { cells: string[]; row: number }[] = [];
  const reader = new CsvReader(
    delimiter,
    {
      record: (cells, row) => {
        if (row <= PREAMBLE_ROWS) rows.push({ cells, row });
      },
      fault: () => undefined,
    },
    { lineEnd },
  );
  reader.push(sample);
  reader.end();
  return rows;
}
