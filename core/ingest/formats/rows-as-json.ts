import { type JsonObject, objectOf, textOf } from '@/core/ingest/json-value';
import { mapColumns } from '@/core/ingest/map-columns';
import { plainName } from '@/core/ingest/plain-name';
import type { Reading } from '@/core/ingest/reading';
import type { JsonFormat } from './json-format';
import type { CellReader, TableFormat } from './table-format';

interface Rows {
  header: string[];
  reader: CellReader;
}

/**
 * The rows of a system's table, written as JSON objects. `unfold` gives the rows that a record holds, where
 * it holds several; null for a record that is none of the system's.
 */
export function rowsAsJson(
  format: TableFormat,
  unfold: (record: JsonObject) => readonly JsonObject[] | null = () => null,
): JsonFormat {
  const texts = (format.columns.text ?? []).map(plainName);
  const all = format.marks.map(plainName);
  // JSON leaves out what is empty: an event has no text.
  const wordless = all.filter((mark) => !texts.includes(mark));
  const marks = wordless.length > 1 ? wordless : all;
  const rowsOf = new WeakMap<Reading, Rows>();
  const isRow = (record: JsonObject) => marks.every((mark) => mark in record);
  return {
    system: format.system,
    fits: (record) => isRow(record) || unfold(record) !== null,
    read(record, row, reading) {
      for (const inner of isRow(record) ? [record] : (unfold(record) ?? [])) {
        const rows = rowsOf.get(reading) ?? begun(format, inner, reading);
        rowsOf.set(reading, rows);
        rows.reader.read(
          rows.header.map((key) => cell(inner[key])),
          row,
        );
      }
    },
    end: (reading) => rowsOf.get(reading)?.reader.end?.(),
  };
}

/** The columns are those of the first record, and what the format knows beside them. */
function begun(format: TableFormat, first: JsonObject, reading: Reading): Rows {
  const header = Object.keys(first);
  const add = (name: string) => {
    if (!header.includes(plainName(name))) header.push(plainName(name));
  };
  for (const name of [...format.marks, ...(format.optional ?? [])]) add(name);
  const found = mapColumns(header, format.columns);
  for (const [column, names] of Object.entries(format.columns)) {
    if (found[column as keyof typeof found] === undefined && names[0] !== undefined) add(names[0]);
  }
  const columns = mapColumns(header, format.columns);
  const layout = { kind: 'table', delimiter: ',', lineEnd: '\n', headerRow: 0, header, columns } as const;
  return { header, reader: format.reader(layout, reading) };
}

function cell(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  return textOf(value, objectOf(value).name, objectOf(value).id);
}
