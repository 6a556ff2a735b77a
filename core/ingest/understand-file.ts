import { CsvReader } from './csv-reader';
import { detectTable, type Table } from './detect-table';
import { type DateOrder, dateOrderOf } from './parse-time';

/** What a file was found to be, or one sentence that says why it cannot be read. */
export type UnderstoodFile =
  | { format: 'table'; encoding: Encoding; table: Table; dateOrder: DateOrder; dateOrderSure: boolean }
  | { format: 'jsonl'; encoding: Encoding }
  | { format: null; refusal: string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much of a file's beginning decides what it is. */
export const HEAD_BYTES = 512 * 1024;

const SIGNATURES: [name: string, bytes: number[]][] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an Excel workbook; unpack it or save it as CSV', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive; unpack it', [0x1f, 0x8b]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** Text has hardly any of these; a file with more than one in a hundred is not text. */
const MOST_CONTROLS = 0.01;

/**
 * Tells from its first bytes what a file is and how to read it; `whole` says that the bytes are all
 * of it. Never throws: what cannot be read gets one sentence for the reader.
 */
export function understandFile(head: Uint8Array, whole: boolean): UnderstoodFile {
  if (head.length === 0) return refuse('The file is empty.');
  for (const [name, bytes] of SIGNATURES) {
    if (bytes.every((byte, i) => head[i] === byte))
      return refuse(`The file is not a text export: it is ${name}.`);
  }
  const encoding = encodingOf(head, whole);
  const text = new TextDecoder(encoding).decode(head, { stream: !whole });
  if (text.trim() === '') return refuse('The file is empty: it holds nothing but blanks.');
  if (controlShare(text) > MOST_CONTROLS) {
    return refuse('The file is not a text export: it holds binary data.');
  }
  if (text.trimStart().startsWith('{')) return { format: 'jsonl', encoding };

  const detection = detectTable(text);
  if (detection.table === null) return refuse(missingSentence(detection.missing, detection.bestHeader));
  const { table } = detection;
  const dateOrder = dateOrderOf(firstTimes(text, table));
  return {
    format: 'table',
    encoding,
    table,
    dateOrder: dateOrder.order ?? 'day-first',
    dateOrderSure: dateOrder.order !== null || !dateOrder.asked,
  };
}

function refuse(refusal: string): UnderstoodFile {
  return { format: null, refusal };
}

function encodingOf(head: Uint8Array, whole: boolean): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !whole });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function controlShare(text: string): number {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls += 1;
  }
  return controls / text.length;
}

function missingSentence(missing: readonly string[], header: readonly string[]): string {
  const names = missing.map((name) => `"${name}"`);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
  const found = header
    .slice(0, 8)
    .map((name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name).trim())
    .filter((name) => name !== '');
  const seen = found.length > 0 ? ` The nearest to a header row reads: ${found.join(' | ')}.` : '';
  return `The file has no header row that names the column${names.length > 1 ? 's' : ''} ${list}.${seen}`;
}

function firstTimes(text: string, table: Table): string[] {
  const position = table.columns.sent_at;
  const times: string[] = [];
  if (position === undefined) return times;
  const reader = new CsvReader(
    table.delimiter,
    {
      record: (cells, row) => {
        const value = cells[position];
        if (row > table.headerRow && value) times.push(value);
      },
      fault: () => undefined,
    },
    { lineEnd: table.lineEnd },
  );
  reader.push(text);
  return times;
}
