import { describe, expect, it } from 'vitest';
import { readQuantities, sameQuantity } from '@/core/scoring/accuracy/quantity';
import { registerWords } from '@/core/scoring/accuracy/register-words';

function first(text: string) {
  const words = registerWords(text);
  return readQuantities(words, 0, words.length)[0];
}

describe('readQuantities', () => {
  it.each([
    ['48h', 'time', 48, 48],
    ['two weeks', 'time', 336, 336],
    ['a day', 'time', 24, 24],
    ['24-hour', 'time', 24, 24],
    ['3-5 days', 'time', 72, 120],
    ['between 2 and 4 hours', 'time', 2, 4],
    ['5 business days', 'working days', 5, 5],
    ['a working week', 'working days', 5, 5],
    ['£1,049.50', 'money', 1049.5, 1049.5],
    ['20 euro', 'money', 20, 20],
    ['12.00', 'money', 12, 12],
    ['15%', 'percent', 15, 15],
    ['2 codes', 'code', 2, 2],
  ])('reads "%s" as %s', (text, dimension, low, high) => {
    expect(first(text)).toMatchObject({ dimension, low, high });
  });

  it.each(['', 'no number', '15:30', 'the number 7', 'step 2.', '9 am'])('finds nothing in "%s"', (text) => {
    expect(first(text)).toBeUndefined();
  });

  it('reads "7.99 a month" as a price, not as a month', () => {
    const words = registerWords('It costs 7.99 a month.');
    expect(readQuantities(words, 0, words.length).map((q) => q.dimension)).toEqual(['money']);
  });
});

describe('sameQuantity', () => {
  it.each([
    ['48 hours', '2 days', true],
    ['2 weeks', '14 days', true],
    ['one month', '30 days', true],
    ['12 months', 'a year', true],
    ['6 months', 'half year', true],
    ['60 minutes', '1 hour', true],
    ['7 days', '30 days', false],
    ['3 days', '3 working days', false],
    ['5 days', '£5', false],
    ['3-5 days', '5 days', true],
    ['3-5 days', '4-5 days', false],
    ['£50', '£80', false],
  ])('%s and %s: %s', (a, b, same) => {
    const [x, y] = [first(a), first(b)];
    expect(x !== undefined && y !== undefined && sameQuantity(x, y)).toBe(same);
  });
});
