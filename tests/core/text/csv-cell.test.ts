import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvCell, csvLine } from '@/core/text/csv-cell';

it.each([
  ['plain', 'plain'],
  ['=1+1', "'=1+1"],
  ['+491701234', "'+491701234"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', `"'\t=1"`.replaceAll('"', '')],
  ['\r=1', `"'\r=1"`],
  ['＝1', "'＝1"],
  ['say "hi", Ana', '"say ""hi"", Ana"'],
  [' =1', '" =1"'],
  [-2, '-2'],
  [1.5, '1.5'],
  [Number.NaN, ''],
  [null, ''],
  [undefined, ''],
])('%j is written %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

it('writes lines that any reader reads back, and no cell of them begins like a formula', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (cells) => {
      const [read = []] = Papa.parse<string[]>(csvLine(cells), { delimiter: ',', newline: '\r\n' }).data;
      expect(read).toHaveLength(cells.length);
      read.forEach((cell, i) => {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        expect([cells[i], `'${cells[i]}`]).toContain(cell);
      });
    }),
  );
});
