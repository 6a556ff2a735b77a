import fc from 'fast-check';
import type { Encoding } from '@/core/ingest/encoding';
import { encoded } from './encoded';

/** How a table may be written; every combination says the same. */
export interface TableQuirks {
  delimiter: ',' | ';' | '\t' | '|';
  lineEnd: '\n' | '\r\n' | '\r';
  encoding: Encoding;
  bom: boolean;
  quoteAll: boolean;
  /** Decides the order of the columns. */
  order: number[];
  extraColumns: boolean;
  /** A column more, with a name that is there already; the first one counts. */
  duplicateHeader: boolean;
  headerStyle: 'as is' | 'UPPER' | 'Title Case' | 'camelCase' | 'spaced';
  preamble: boolean;
  footer: boolean;
  blankLines: boolean;
  /** The rows of the conversations one from each in turn. */
  interleaved: boolean;
  /** Empty cells at the end of a row are left out. */
  ragged: boolean;
  /** What spreadsheets write first to name the delimiter. */
  separatorLine: boolean;
}

const ENCODINGS: Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

export const tableQuirks: fc.Arbitrary<TableQuirks> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...ENCODINGS),
  bom: fc.boolean(),
  quoteAll: fc.boolean(),
  order: fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }),
  extraColumns: fc.boolean(),
  duplicateHeader: fc.boolean(),
  headerStyle: fc.constantFrom('as is', 'UPPER', 'Title Case', 'camelCase', 'spaced'),
  preamble: fc.boolean(),
  footer: fc.boolean(),
  blankLines: fc.boolean(),
  interleaved: fc.boolean(),
  ragged: fc.boolean(),
  separatorLine: fc.boolean(),
});

const STYLES: Record<TableQuirks['headerStyle'], (name: string) => string> = {
  'as is': (name) => name,
  UPPER: (name) => name.toUpperCase(),
  'Title Case': (name) => name.replaceAll('_', ' ').replace(/\b[a-z]/g, (c) => c.toUpperCase()),
  camelCase: (name) => name.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()),
  spaced: (name) => ` ${name} `,
};

/** The bytes of a table with one record a row; `key` names the column by which rows belong together. */
export function quirkyTable(
  records: readonly Record<string, string>[],
  key: string,
  quirks: TableQuirks,
): Buffer {
  const { delimiter, lineEnd, encoding, quoteAll } = quirks;
  const names = Object.keys(records[0] ?? {});
  const columns = names
    .map((name, i) => ({ name, header: STYLES[quirks.headerStyle](name), at: quirks.order[i % 24] ?? 0 }))
    .sort((a, b) => a.at - b.at);
  if (quirks.extraColumns) columns.splice(1, 0, { name: '', header: 'Internal Flag', at: 0 });
  const first = columns.find(({ name }) => name !== '');
  if (quirks.duplicateHeader && first) columns.push({ name: '', header: first.header, at: 0 });

  const written = (cell: string) =>
    quoteAll || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const line = (cells: string[]) => {
    const kept = [...cells];
    while (quirks.ragged && kept.length > 1 && kept.at(-1) === '') kept.pop();
    return kept.map(written).join(delimiter);
  };
  const rows = (quirks.interleaved ? inTurn(records, key) : records).map((record) =>
    line(columns.map(({ name }) => (name === '' ? '' : (record[name] ?? '')))),
  );
  const lines = [
    ...(quirks.separatorLine ? [`sep=${delimiter}`] : []),
    ...(quirks.preamble
      ? [line(['Export of all chats']), line(['Period', '01/01/2026 - 31/01/2026']), '']
      : []),
    line(columns.map(({ header }) => header)),
    ...(quirks.blankLines ? rows.flatMap((row) => [row, '']) : rows),
    ...(quirks.footer
      ? ['', line([`Total: ${records.length} rows`]), line(['Generated on', '2026-02-01'])]
      : []),
  ];
  const bom = quirks.bom && encoding !== 'windows-1252' ? '\ufeff' : '';
  return encoded(`${bom}${lines.join(lineEnd)}${lineEnd}`, encoding);
}

function inTurn<T extends Record<string, string>>(records: readonly T[], key: string): T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record[key] ?? '');
    if (group) group.push(record);
    else groups.set(record[key] ?? '', [record]);
  }
  const result: T[] = [];
  for (let i = 0; result.length < records.length; i += 1)
    for (const group of groups.values()) if (group[i]) result.push(group[i] as T);
  return result;
}
