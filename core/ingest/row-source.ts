import { CsvReader, LONGEST_ROW } from './csv-reader';
import { JSON_FORMATS } from './formats/json-formats';
import { TABLE_FORMATS } from './formats/table-formats';
import { type JsonFault, jsonSplitter } from './json-splitter';
import { objectOf, plainKeys } from './json-value';
import { Reading, type RowSink } from './reading';
import { SYSTEM_LABELS } from './system';
import type { Layout, Recipe } from './understanding';

/** Text in, usable rows and problems out; pieces of the text may be cut anywhere. */
export interface RowSource {
  push(piece: string): void;
  end(): void;
  /** What was read so far. */
  readonly reading: Reading;
}

/** The reader for a file that was understood. */
export function rowSource(recipe: Recipe, sink: RowSink): RowSource {
  const reading = new Reading(recipe, sink);
  const { layout } = recipe;
  return layout.kind === 'table' ? tableSource(reading, layout) : jsonSource(reading, layout);
}

function tableSource(reading: Reading, layout: Extract<Layout, { kind: 'table' }>): RowSource {
  const { system, dateOrder, dateOrderSure } = reading.recipe;
  const format = TABLE_FORMATS.find((candidate) => candidate.system === system);
  if (!format) throw new Error(`${system} is no table`);
  const rows = format.reader(layout, reading);
  const { headerRow } = layout;
  const csv = new CsvReader(
    layout.delimiter,
    {
      record(cells, row) {
        if (row > headerRow) rows.read(cells, row);
      },
      fault: (fault, row, start) => reading.refuse(row, null, fault, TABLE_FAULTS[fault], start),
    },
    { lineEnd: layout.lineEnd },
  );
  return {
    push: (piece) => csv.push(piece),
    end() {
      csv.end();
      rows.end?.();
      if (dateOrderSure || reading.times.seen.eitherOrder === 0) return;
      const [order, other] =
        dateOrder === 'day-first' ? ['day/month', 'month/day'] : ['month/day', 'day/month'];
      const sentence = `The dates could be read as ${order} or ${other}; they were read as ${order}.`;
      reading.report(null, 'sent_at', 'ambiguous_date', sentence, null);
    },
    reading,
  };
}

const MILLIONS = LONGEST_ROW / 1024 / 1024;

const TABLE_FAULTS = {
  row_too_long: `The row is longer than ${MILLIONS} million characters.`,
  open_quote: 'The row opens a quotation mark that is never closed.',
} as const;

const JSON_FAULTS: Record<JsonFault, string> = {
  row_too_long: `The record is longer than ${MILLIONS} million characters.`,
  too_deep: 'The record is nested too deeply.',
  cut_off: 'The file ends in the middle of a record: it was cut off.',
};

function jsonSource(reading: Reading, { records }: Extract<Layout, { kind: 'json' }>): RowSource {
  const { system } = reading.recipe;
  const format = JSON_FORMATS.find((candidate) => candidate.system === system);
  if (!format) throw new Error(`${system} is no JSON`);
  const splitter = jsonSplitter(records, {
    record(text, row) {
      let json: unknown;
      try {
        json = JSON.parse(text);
      } catch {
        const what = records === 'lines' ? 'line' : 'record';
        reading.refuse(row, null, 'bad_json', `The ${what} is not JSON.`, text);
        return;
      }
      const record = objectOf(plainKeys(json));
      if (format.fits(record)) format.read(record, row, reading);
      else {
        const sentence = `The record is no conversation as in "${SYSTEM_LABELS[system]}".`;
        reading.refuse(row, null, 'bad_json', sentence, text);
      }
    },
    fault(fault, row, start) {
      const code = fault === 'too_deep' ? 'bad_json' : fault;
      reading.refuse(row, null, code, JSON_FAULTS[fault], start);
    },
  });
  return {
    push: (piece) => splitter.push(piece),
    end() {
      splitter.end();
      format.end?.(reading);
    },
    reading,
  };
}
