import fc from 'fast-check';
import type { Encoding } from '@/core/ingest/encoding';
import { encoded } from './encoded';

/** How records of JSON may be written; every combination says the same. */
export interface JsonQuirks {
  layout:
    | 'lines'
    | 'lines with blanks'
    | 'list'
    | 'data'
    | 'conversations'
    | 'nested'
    | 'one after the other'
    | 'pretty list'
    | 'pretty values';
  keys: 'as is' | 'snake_case' | 'camelCase' | 'PascalCase';
  encoding: Exclude<Encoding, 'windows-1252'>;
  bom: boolean;
  extraKeys: boolean;
  reversed: boolean;
  lineEnd: '\n' | '\r\n';
}

export const jsonQuirks: fc.Arbitrary<JsonQuirks> = fc.record({
  layout: fc.constantFrom(
    'lines',
    'lines with blanks',
    'list',
    'data',
    'conversations',
    'nested',
    'one after the other',
    'pretty list',
    'pretty values',
  ),
  keys: fc.constantFrom('as is', 'snake_case', 'camelCase', 'PascalCase'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
  bom: fc.boolean(),
  extraKeys: fc.boolean(),
  reversed: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

/** The bytes of records in JSON. */
export function quirkyJson(records: readonly unknown[], quirks: JsonQuirks): Buffer {
  const written = records.map((record) => restyled(record, quirks));
  const text = laidOut(written, quirks).replaceAll('\n', quirks.lineEnd);
  return encoded((quirks.bom ? '\ufeff' : '') + text, quirks.encoding);
}

function laidOut(records: readonly unknown[], { layout }: JsonQuirks): string {
  const info = { exported_at: '2026-02-01T00:00:00Z', version: 3, filters: { tags: ['a', 'b'] } };
  switch (layout) {
    case 'lines':
      return `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;
    case 'lines with blanks':
      return `\n${records.map((record) => JSON.stringify(record)).join('\n\n')}`;
    case 'list':
      return JSON.stringify(records);
    case 'data':
      return JSON.stringify({ ...info, data: records });
    case 'conversations':
      return JSON.stringify({ conversations: records, ...info });
    case 'nested':
      return JSON.stringify({ ...info, result: { page: { size: 50 }, items: records } }, null, 1);
    case 'one after the other':
      return records.map((record) => JSON.stringify(record)).join('');
    case 'pretty list':
      return JSON.stringify(records, null, 2);
    case 'pretty values':
      return records.map((record) => JSON.stringify(record, null, '\t')).join('\n');
  }
}

const STYLES: Record<JsonQuirks['keys'], (key: string) => string> = {
  'as is': (key) => key,
  snake_case: (key) => key.replace(/(?<=[a-z0-9])([A-Z])/g, '_$1').toLowerCase(),
  camelCase: (key) => {
    const camel = key.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());
    return camel.charAt(0).toLowerCase() + camel.slice(1);
  },
  PascalCase: (key) => {
    const camel = key.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());
    return camel.charAt(0).toUpperCase() + camel.slice(1);
  },
};

function restyled(value: unknown, quirks: JsonQuirks): unknown {
  if (Array.isArray(value)) return value.map((inner) => restyled(inner, quirks));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    STYLES[quirks.keys](key),
    restyled(inner, quirks),
  ]);
  if (quirks.reversed) entries.reverse();
  if (quirks.extraKeys) entries.splice(1, 0, ['x_internal', { flags: [1, null, 'a'] }]);
  return Object.fromEntries(entries);
}
