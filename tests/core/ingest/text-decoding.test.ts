import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectEncoding } from '@/core/ingest/detect-encoding';
import type { Encoding } from '@/core/ingest/encoding';
import { TextDecoding } from '@/core/ingest/text-decoding';
import { encoded } from '../../support/encoded';
import { inPieces } from '../../support/in-pieces';

function decode(bytes: Uint8Array, encoding: Encoding | null, places: number[] = []) {
  const decoding = new TextDecoding(encoding);
  const text = inPieces(bytes, places)
    .map((piece) => decoding.push(piece))
    .join('');
  return text + decoding.end();
}

const cuts = fc.array(fc.nat(), { maxLength: 8 });
const western = fc.string({ unit: fc.constantFrom(...'abc ,;"\n€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ äöüéñ¿') });

test('any cut of the bytes gives the same text, in every encoding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), cuts, (text, places) => {
      for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
        expect(decode(encoded(text, encoding), encoding, places)).toBe(text.replace(/^\ufeff/, ''));
      }
    }),
  );
});

test('Windows-1252 comes out whole, quotes and currency included', () => {
  fc.assert(
    fc.property(western, cuts, (text, places) => {
      expect(decode(encoded(text, 'windows-1252'), 'windows-1252', places)).toBe(text);
    }),
  );
});

test('behind a long plain beginning the first other character decides', () => {
  fc.assert(
    fc.property(
      fc.nat(3000),
      western,
      cuts,
      fc.constantFrom('utf-8', 'windows-1252'),
      (length, end, places, encoding) => {
        const text = `${'plain '.repeat(length)}é ${end}`;
        const bytes = encoded(text, encoding as Encoding);
        expect(decode(bytes, null, places)).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});

describe('the encoding of a beginning', () => {
  const text = 'conversation;sender;text\n1;bot;Grüße aus Köln, schöne Tage für €5';
  test.each([
    ['utf-8', encoded(text, 'utf-8')],
    ['utf-8', encoded(`\ufeff${text}`, 'utf-8')],
    ['utf-16le', encoded(`\ufeff${text}`, 'utf-16le')],
    ['utf-16be', encoded(`\ufeff${text}`, 'utf-16be')],
    ['utf-16le', encoded(text, 'utf-16le')],
    ['utf-16be', encoded(text, 'utf-16be')],
    ['windows-1252', encoded(text, 'windows-1252')],
  ] as const)('%s', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toEqual({ encoding, decided: true });
  });

  test('plain ASCII leaves it open', () => {
    expect(detectEncoding(encoded('a,b\n', 'utf-8'))).toEqual({ encoding: 'utf-8', decided: false });
  });

  test('one damaged byte does not make UTF-8 another encoding', () => {
    const bytes = Buffer.concat([
      encoded('ü'.repeat(50), 'utf-8'),
      Buffer.from([0xff]),
      encoded('ü', 'utf-8'),
    ]);
    expect(detectEncoding(bytes).encoding).toBe('utf-8');
  });

  test('a character that the end of the beginning cuts in two does not count', () => {
    const bytes = encoded(`${text}é`, 'utf-8');
    expect(detectEncoding(bytes.subarray(0, bytes.length - 1)).encoding).toBe('utf-8');
  });
});
