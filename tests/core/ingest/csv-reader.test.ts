import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CsvReader } from '@/core/ingest/csv-reader';

interface Read {
  records: { cells: string[]; row: number }[];
  faults: { fault: string; row: number }[];
}

function read(
  pieces: string[],
  options: { delimiter?: string; lineEnd?: '\n' | '\r'; longestRow?: number } = {},
): Read {
  const result: Read = { records: [], faults: [] };
  const reader = new CsvReader(
    options.delimiter ?? ',',
    {
      record: (cells, row) => result.records.push({ cells, row }),
      fault: (fault, row) => result.faults.push({ fault, row }),
    },
    options,
  );
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return result;
}

const cellsOf = (text: string) => read([text]).records.map(({ cells }) => cells);

describe('records', () => {
  test.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\nc,d\ne,f',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['quoted delimiter and quote', '"a,""b""",c\n', [['a,"b"', 'c']]],
    [
      'quoted line ends',
      '"a\r\nb",c\r\nd,e\r\n',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['an empty quoted cell', '"",a\n', [['', 'a']]],
    [
      'a stray quote inside a cell',
      'a 5" pipe,b\nc,d',
      [
        ['a 5" pipe', 'b'],
        ['c', 'd'],
      ],
    ],
    ['text behind a closing quote', '"a" x,b\n', [['a x', 'b']]],
    ['ragged rows', 'a,b,c\nd\ne,f', [['a', 'b', 'c'], ['d'], ['e', 'f']]],
    [
      'empty cells',
      ',\n,\n',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['an emoji', '"👍🏽",b\n', [['👍🏽', 'b']]],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test('blank lines are counted as a spreadsheet counts them', () => {
    expect(read(['a,b\n\n\nc,d\n']).records).toEqual([
      { cells: ['a', 'b'], row: 1 },
      { cells: ['c', 'd'], row: 4 },
    ]);
  });

  test('a carriage return ends a line where the file uses nothing else', () => {
    expect(read(['a,b\rc,"d\re"\r'], { lineEnd: '\r' }).records.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'd\re'],
    ]);
  });
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '漢', '👍', '"', ',', ';', '\n', '\r\n', ' ', "'", '='),
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 20 });

test('what a CSV writer wrote is read back, however the text is cut', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.array(fc.nat(400)),
      (rows, delimiter, cuts) => {
        const text = Papa.unparse(rows, { delimiter, newline: '\r\n' });
        const pieces = cutAt(text, cuts);
        expect(read(pieces, { delimiter }).records.map(({ cells }) => cells)).toEqual(rows);
      },
    ),
  );
});

test('any text at all: cutting it elsewhere changes nothing', () => {
  const messy = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '👍'), maxLength: 60 });
  fc.assert(
    fc.property(messy, fc.array(fc.nat(60)), (text, cuts) => {
      expect(read(cutAt(text, cuts))).toEqual(read([text]));
    }),
    { numRuns: 500 },
  );
});

function cutAt(text: string, cuts: number[]): string[] {
  const points = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return points.slice(1).map((point, i) => text.slice(points[i], point));
}

describe('rows that cannot be read cost only themselves', () => {
  test('a quote that is never closed', () => {
    const { records, faults } = read(['a,b\n"c,d\ne,f\ng,h\n']);
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
    expect(faults).toEqual([{ fault: 'open_quote', row: 2 }]);
  });

  test('a row that is too long', () => {
    const { records, faults } = read(['a,b\n', 'x'.repeat(80), 'x'.repeat(80), '\nc,d\n'], {
      longestRow: 100,
    });
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(faults).toEqual([{ fault: 'row_too_long', row: 2 }]);
  });
});
