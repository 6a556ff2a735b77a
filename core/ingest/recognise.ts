import { CsvReader } from './csv-reader';
import { dateOrderOf } from './date-order-of';
import { detectEncoding } from './detect-encoding';
import { detectJson, looksLikeJson } from './detect-json';
import { detectTable, MOST_COLUMNS } from './detect-table';
import { JSON_FORMATS } from './formats/json-formats';
import type { TableLayout } from './formats/table-format';
import { binaryKind, hasBinaryControls } from './is-binary';
import type { Mapping } from './mapping';
import { type DateOrder, readTime } from './parse-time';
import { SYSTEM_LABELS } from './system';
import { TextDecoding } from './text-decoding';
import type { Recipe, Refusal } from './understanding';

/** How much of a file's beginning decides what it is. */
export const HEAD_BYTES = 512 * 1024;

export type Recognised = { recipe: Recipe; because: string; text: string };

/**
 * Tells from its first bytes what a file is and how to read it; `whole` says that the bytes are all of it.
 * What the mapping gives is taken as given. Never throws: what cannot be read gets one sentence.
 */
export function recognise(head: Uint8Array, whole: boolean, mapping: Mapping = {}): Recognised | Refusal {
  if (head.length === 0) return { refusal: 'The file is empty.' };
  const binary = binaryKind(head);
  if (binary !== null) return { refusal: `The file is not a text export: it is ${binary}.` };
  const detected = detectEncoding(head);
  const encoding = mapping.encoding ?? detected.encoding;
  const decoding = new TextDecoding(encoding);
  const text = decoding.push(head) + (whole ? decoding.end() : '');
  if (text.trim() === '') return { refusal: 'The file is empty: it holds nothing but blanks.' };
  if (hasBinaryControls(text)) return { refusal: 'The file is not a text export: it holds binary data.' };
  const common = {
    encoding,
    encodingSure: mapping.encoding !== undefined || detected.decided,
    roles: mapping.roles ?? {},
    bots: mapping.bots ?? null,
    zone: mapping.zone ?? 'UTC',
    channel: mapping.channel ?? null,
    topic: mapping.topic ?? null,
  };
  const wantsJson =
    mapping.system !== undefined && JSON_FORMATS.some(({ system }) => system === mapping.system);
  if (looksLikeJson(text) || (wantsJson && mapping.system !== 'messages')) {
    const json = detectJson(text, mapping.system);
    if (!json)
      return { refusal: 'The file is JSON, but none of its records is a conversation that can be read.' };
    const { system } = json.format;
    const because =
      mapping.system === undefined ? `Its records are as in ${SYSTEM_LABELS[system]}.` : 'You said so.';
    const dates = { dateOrder: mapping.dateOrder ?? ('day-first' as const), dateOrderSure: true };
    return {
      recipe: { ...common, ...dates, system, layout: { kind: 'json', records: json.records } },
      because,
      text,
    };
  }
  const detection = detectTable(text, mapping);
  if (detection.table === null) {
    const sentence = missingSentence(detection.missing, detection.bestHeader);
    return {
      refusal: detection.tooWide ? `A row of the file has more than ${MOST_COLUMNS} columns.` : sentence,
    };
  }
  const { table, format, because } = detection;
  const order = mapping.dateOrder ?? firstOrder(text, table);
  return {
    recipe: { ...common, ...dateOrders(order), system: format.system, layout: table },
    because,
    text,
  };
}

function dateOrders(order: DateOrder | null | 'none') {
  return order === null || order === 'none'
    ? { dateOrder: 'day-first' as const, dateOrderSure: order === 'none' }
    : { dateOrder: order, dateOrderSure: true };
}

/** What the dates of the beginning prove: null where both readings stay open, "none" without such dates. */
function firstOrder(
  text: string,
  { columns, delimiter, lineEnd, headerRow }: TableLayout,
): DateOrder | null | 'none' {
  const position = columns.sent_at;
  if (position === undefined) return 'none';
  const proved = { dayFirst: 0, monthFirst: 0, eitherOrder: 0 };
  const reader = new CsvReader(
    delimiter,
    {
      record(cells, row) {
        const order = row > headerRow ? orderOf(cells[position] ?? '') : null;
        if (order) proved[order] += 1;
      },
      fault: () => undefined,
    },
    { lineEnd },
  );
  reader.push(text);
  reader.end();
  return dateOrderOf(proved);
}

function orderOf(value: string) {
  return (readTime(value, 'day-first') ?? readTime(value, 'month-first'))?.order ?? null;
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
