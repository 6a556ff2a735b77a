import {
  CUSTOMER_COLUMNS,
  type CustomerColumn,
  customerColumns,
  looksLikeCustomers,
} from '@/core/customer/customer-columns';
import {
  looksLikePolicies,
  POLICY_COLUMNS,
  type PolicyColumn,
  policyColumns,
} from '@/core/policy/policy-columns';
import { REQUIRED_COLUMNS } from './column-aliases';
import { CsvReader } from './csv-reader';
import { dateOrderOf } from './date-order-of';
import { detectEncoding } from './detect-encoding';
import type { Encoding } from './encoding';
import { TRANSCRIPTS } from './formats/transcripts';
import { lineEndOf } from './line-end-of';
import { mapColumns } from './map-columns';
import type { Mapping } from './mapping';
import { type DateOrder, readTime } from './parse-time';
import { plainName } from './plain-name';
import { TextDecoding } from './text-decoding';
import { wishedColumns } from './wished-columns';

export type RecordsColumns = Partial<Record<CustomerColumn | PolicyColumn, number>>;

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
  /** Position of each column that was found. */
  columns: RecordsColumns;
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
 * else, conversations and files that are no text included. What the mapping gives is taken as given: a kind
 * by hand needs no more than its id (and the policy's text). `whole` says that the bytes are all of the file.
 */
export function recordsTable(head: Uint8Array, whole: boolean, mapping: Mapping = {}): RecordsTable | null {
  if (mapping.kind === 'transcripts') return null;
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
      const found = kindAndColumns(header, mapping);
      if (found === null) continue;
      const { kind, columns } = found;
      const below = rows.filter(({ row }) => row > headerRow).map(({ cells }) => cells);
      const order = mapping.dateOrder ?? provedOrder(columns, below);
      const dateOrder = order === 'month-first' ? order : 'day-first';
      const table = { kind, encoding, encodingSure, delimiter, lineEnd, headerRow, header, columns } as const;
      return { ...table, dateOrder, dateOrderSure: order !== null };
    }
  }
  return null;
}

/** Conversations have customers and times too: what they have beside is a sender and words, or a transcript. */
function tellsConversations(header: readonly string[]): boolean {
  const columns = mapColumns(header);
  if (REQUIRED_COLUMNS.every((column) => columns[column] !== undefined)) return true;
  const names = new Set(header.map(plainName));
  return (TRANSCRIPTS.columns.text ?? []).some((name) => names.has(plainName(name)));
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

function kindAndColumns(header: readonly string[], mapping: Mapping) {
  if (mapping.kind === undefined && tellsConversations(header)) return null;
  const customers = wishedColumns(CUSTOMER_COLUMNS, customerColumns(header), header, mapping.columns);
  const policies = wishedColumns(POLICY_COLUMNS, policyColumns(header), header, mapping.columns);
  const isCustomers =
    mapping.kind === undefined
      ? looksLikeCustomers(header)
      : mapping.kind === 'customers' && customers.customer_id !== undefined;
  if (isCustomers) return { kind: 'customers', columns: customers as RecordsColumns } as const;
  const isPolicies =
    mapping.kind === undefined
      ? looksLikePolicies(header)
      : mapping.kind === 'policies' && policies.id !== undefined && policies.text !== undefined;
  return isPolicies ? ({ kind: 'policies', columns: policies as RecordsColumns } as const) : null;
}

function provedOrder(
  { signed_up_at, churned_at }: RecordsColumns,
  below: readonly string[][],
): ReturnType<typeof dateOrderOf> {
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
