import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonFault, jsonSplitter } from '@/core/ingest/json-splitter';
import type { JsonRecords } from '@/core/ingest/understanding';
import { inPieces } from '../../support/in-pieces';

function split(text: string, records: JsonRecords, places: number[] = [], longest?: number) {
  const found: string[] = [];
  const faults: [JsonFault, number][] = [];
  const sink = {
    record: (record: string) => found.push(record),
    fault: (fault: JsonFault, row: number) => faults.push([fault, row]),
  };
  const splitter = jsonSplitter(records, sink, longest);
  for (const piece of inPieces(text, places)) splitter.push(piece);
  splitter.end();
  return { found, faults };
}

const cuts = fc.array(fc.nat(), { maxLength: 12 });
const inner = fc.object({ maxDepth: 3, maxKeys: 4 });
const spaces = fc.constantFrom(0, 2);

describe('any cut of the text gives what JSON.parse gives', () => {
  test('a list of records', () => {
    fc.assert(
      fc.property(fc.array(inner), spaces, cuts, (records, indent, places) => {
        const { found, faults } = split(JSON.stringify(records, null, indent), 'list', places);
        expect(found.map((record) => JSON.parse(record))).toEqual(JSON.parse(JSON.stringify(records)));
        expect(faults).toEqual([]);
      }),
    );
  });

  test('a list under keys, with anything beside it', () => {
    fc.assert(
      fc.property(fc.array(inner), inner, inner, spaces, cuts, (records, before, after, indent, places) => {
        const whole = {
          other: before,
          list: { '"odd" key': records, conversations: before },
          after,
          list2: [after],
        };
        const text = JSON.stringify(whole, null, indent);
        const found = split(text, { under: ['list', 'conversations'] }, places).found;
        expect(found).toEqual([]);
        const plain = JSON.stringify(
          { a: before, data: { conversations: records, z: after }, records: [after] },
          null,
          indent,
        );
        const under = split(plain, { under: ['data', 'conversations'] }, places);
        expect(under.found.map((record) => JSON.parse(record))).toEqual(JSON.parse(JSON.stringify(records)));
        expect(under.faults).toEqual([]);
      }),
    );
  });

  test('values one after the other, and one a line', () => {
    fc.assert(
      fc.property(fc.array(inner, { minLength: 1 }), spaces, cuts, (records, indent, places) => {
        const expected = JSON.parse(JSON.stringify(records));
        const values = split(
          records.map((r) => JSON.stringify(r, null, indent)).join('\n'),
          'values',
          places,
        );
        expect(values.found.map((record) => JSON.parse(record))).toEqual(expected);
        const lines = split(records.map((r) => JSON.stringify(r)).join('\r\n'), 'lines', places);
        expect(lines.found.map((record) => JSON.parse(record))).toEqual(expected);
      }),
    );
  });
});

test('a file that is cut anywhere keeps the records before the cut', () => {
  fc.assert(
    fc.property(fc.array(inner, { minLength: 1, maxLength: 6 }), fc.nat(), (records, place) => {
      const parts = records.map((record) => JSON.stringify(record));
      const text = `{"conversations":[${parts.join(',')}]}`;
      const cut = place % text.length;
      const { found, faults } = split(text.slice(0, cut), { under: ['conversations'] });
      let end = '{"conversations":['.length;
      const whole = parts.filter((part) => {
        end += part.length + 1;
        return end - 1 <= cut;
      });
      expect(found).toEqual(whole);
      expect(faults.map(([fault]) => fault)).toEqual(cut === 0 ? [] : ['cut_off']);
    }),
  );
});

test('a record that is broken inside costs itself only', () => {
  const { found } = split('[{"a":1},{"a":}, {"b":[}]},{"c":"}"}]', 'list');
  expect(found[0]).toBe('{"a":1}');
  expect(found[1]).toBe('{"a":}');
  expect(split('{"a":1}\n{"a\n{"c":3}', 'lines').found).toEqual(['{"a":1}', '{"a', '{"c":3}']);
});

describe('what no memory should hold is passed over', () => {
  test.each([
    ['list', `[{"a":"${'x'.repeat(300)}"},{"b":1}]`],
    ['values', `{"a":"${'x'.repeat(300)}"}{"b":1}`],
    ['lines', `{"a":"${'x'.repeat(300)}"}\n{"b":1}`],
  ] as const)('a huge record in %s', (records, text) => {
    for (const places of [[], [40, 80, 120, 160, 200, 240, 280]]) {
      const { found, faults } = split(text, records, places, 100);
      expect(found.at(-1)).toBe('{"b":1}');
      if (records !== 'lines' || places.length > 0) {
        expect(found).toHaveLength(1);
        expect(faults).toEqual([['row_too_long', 1]]);
      }
    }
  });

  test('a record that is nested too deeply', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const { found, faults } = split(`[{"a":${deep}},{"b":1}]`, 'list');
    expect(found).toEqual(['{"b":1}']);
    expect(faults).toEqual([['too_deep', 1]]);
  });
});
