import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from '@/core/customer/read-amount';

test.each<[string, number | null]>([
  ['25.89', 2589],
  ['25,89', 2589],
  ['1,234.50', 123450],
  ['1.234,50', 123450],
  ["1'234.50", 123450],
  ['1 234,5', 123450],
  ['1,234', 123400],
  ['1.234.567', 123456700],
  ['1.234.567,89', 123456789],
  ['1,23,456.70', 12345670],
  ['0.125', 13],
  ['1234.567', 123457],
  ['.5', 50],
  ['5.', 500],
  ['€ 25', 2500],
  ['25 EUR', 2500],
  ['USD 25 per month', 2500],
  ['-3', -300],
  ['-$3.10', -310],
  ['0', 0],
  ['-0', 0],
  ['', null],
  ['free', null],
  ['12 to 15', null],
  ['2026-01-01', null],
  ['--3', null],
  ['99999999999999999', null],
  ['1'.repeat(41), null],
])('%j is %j hundredths', (text, hundredths) => {
  expect(readAmount(text)).toBe(hundredths);
});

test('reads what is written in either style', () => {
  const styles = ['en-US', 'de-DE', 'de-CH', 'en-IN'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom(...styles), (hundredths, style) => {
      const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
      expect(readAmount(new Intl.NumberFormat(style, two).format(hundredths / 100))).toBe(hundredths);
    }),
  );
});
