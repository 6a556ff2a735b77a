import { customerColumns, looksLikeCustomers } from '@/core/customer/customer-columns';
import { looksLikePolicies } from '@/core/policy/policy-columns';
import { CsvReader } from './csv-reader';
import { dateOrderOf } from './date-order-of';
import { detectEncoding } from './detect-encoding';
import type { Encoding } from './encoding';
import { lineEndOf } from './line-end-of';
import type { Mapping } from './mapping';
import { type DateOrder, readTime } from './parse-time';

import { TextDecoding } from './text-decoding';

/** A table of customers or of policies, and how to read it. Plain data. */
export interface RecordsTable {
  kind: 'customers' | 'policies';
  encoding: Encoding;
  /** False where the beginning is all ASCII: then the first other byte decides (see `TextDecoding`). */
  encodingSure: boolean;
  delimiter: string;
  lineEnd: '\n' | '\r';
  /** Row of the header, the first row of the file is 1. */
  headerRow: number;
  header: string[];
  dateOrder: DateOrder;
  /** False where the dates can be read both ways. */
  dateOrderSure: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A header is looked for in this many rows; above it may stand a title. */
const PREAMBLE_ROWS = 30;

/** So much of the beginning decides. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Tells from the beginning of a file whether it is a table of customers or policies; null for everything
 * else, conversations and files that are no text included. What the mapping gives is taken as given;
 * `whole` says that the bytes are all of the file.
 */
export function recordsTable(head: Uint8Array, whole: boolean, mapping: Mapping = {}): RecordsTable | null {
  const start = head.subarray(0, SAMPLE_BYTES);
  const detected = detectEncoding(start);
  const encoding = mapping.encoding ?? detected.encoding;
  const encodingSure = mapping.encoding !== undefined || detected.decided;
  const decoding = new TextDecoding(encoding);
  const text = decoding.push(start) + (whole && start.length === head.length ? decoding.end() : '');
  const lineEnd = lineEndOf(text);
  for (const delimiter of mapping.delimiter === undefined ? DELIMITERS : [mapping.delimiter]) {
    const rows = firstRecords(text, delimiter, lineEnd);
    for (const { cells: header, row: headerRow } of rows) {
      if (headerRow > (mapping.headerRow ?? PREAMBLE_ROWS)) break;
      if (mapping.headerRow !== undefined && headerRow !== mapping.headerRow) continue;
      const kind = looksLikeCustomers(header) ? 'customers' : looksLikePolicies(header) ? 'policies' : null;
      if (kind === null) continue;
      const below = rows.filter(({ row }) => row > headerRow).map(({ cells }) => cells);
      const order = mapping.dateOrder ?? provedOrder(header, below);
      const dateOrder = order === 'month-first' ? order : 'day-first';
      const table = { kind, encoding, encodingSure, delimiter, lineEnd, headerRow, header } as const;
      return { ...table, dateOrder, dateOrderSure: order !== null };
    }
  }
  return null;
}

function firstRecords(text: string, delimiter: string, lineEnd: '\n' | '\r') {
  const rows: { cells: string[]; row: number }[] = [];
  const sink = {
    record: (cells: string[], row: number) => void rows.push({ cells, row }),
    fault: () => undefined,
  };
  const reader = new CsvReader(delimiter, sink, { lineEnd });
  reader.push(text);
  reader.end();
  return rows;
}

function provedOrder(header: readonly string[], below: readonly string[][]): ReturnType<typeof dateOrderOf> {
  const { signed_up_at, churned_at } = customerColumns(header);
  const proved = { dayFirst: 0, monthFirst: 0, eitherOrder: 0 };
  for (const cells of below) {
    for (const position of [signed_up_at, churned_at]) {
      const text = position === undefined ? '' : (cells[position] ?? '');
      const order = (readTime(text, 'day-first') ?? readTime(text, 'month-first'))?.order;
      if (order) proved[order] += 1;
    }
  }
  return dateOrderOf(proved);
}
