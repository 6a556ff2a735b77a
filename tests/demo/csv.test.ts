import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '@/demo/csv';

describe('csv', () => {
  it('quotes only what RFC 4180 asks for', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x', 'y,z'],
          ['say "hi"', null],
          ['two\nlines', 3],
        ],
      ),
    ).toBe('a,b\r\nx,"y,z"\r\n"say ""hi""",\r\n"two\nlines",3\r\n');
  });

  it('is read back as it was by another reader', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const text = csv(['a', 'b'], rows);
        const { data } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
        expect(data.slice(1, -1)).toEqual(rows);
      }),
    );
  });
});
