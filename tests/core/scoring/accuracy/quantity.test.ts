import { describe, expect, it } from 'vitest';
import { mayAgree, readQuantities, sameQuantity } from '@/core/scoring/accuracy/quantity';
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
    ['half an hour', 'time', 0.5, 0.5],
    ['twenty-eight days', 'time', 672, 672],
    ['20p', 'money', 0.2, 0.2],
    ['a fee of 15', 'money', 15, 15],
    ['$16 to $78', 'money', 16, 78],
    ['a 35.00 day pass', 'money', 35, 35],
    ['half of the fare', 'percent', 50, 50],
    ['under 16s', 'age', 16, 16],
    ['18 or older', 'age', 18, 18],
    ['18 years old', 'age', 18, 18],
    ['15:30', 'clock', 15.5, 15.5],
    ['9 am', 'clock', 9, 9],
    ['noon', 'clock', 12, 12],
    ['1 May', 'date', 125, 125],
    ['the 31st of March', 'date', 93, 93],
    ['day 15', 'day number', 15, 15],
    ['2.20 m', 'm', 2.2, 2.2],
  ])('reads "%s" as %s', (text, dimension, low, high) => {
    expect(first(text)).toMatchObject({ dimension, low, high });
  });

  it.each(['', 'no number', 'the number 7', 'step 2.', 'a second owner', 'a business class ticket'])(
    'finds nothing in "%s"',
    (text) => {
      expect(first(text)).toBeUndefined();
    },
  );

  it('reads "7.99 a month" as a price, not as a month', () => {
    const words = registerWords('It costs 7.99 a month.');
    expect(readQuantities(words, 0, words.length).map((q) => q.dimension)).toEqual(['money']);
  });
});

describe('quantityRole', () => {
  it.each([
    ['7 days before the show', 'before'],
    ["60 days' notice", 'before'],
    ['within 30 days', 'after'],
    ['14 days after delivery', 'after'],
    ['over 2 hours', 'threshold'],
    ['60 minutes or more', 'threshold'],
    ['until 1 May', 'before'],
    ['up to 1 September', 'before'],
    ['takes 3 days', 'plain'],
  ])('"%s": %s', (text, role) => expect(first(text)?.role).toBe(role));
});

describe('mayAgree', () => {
  it.each([
    ['10 working days', 'two weeks', true],
    ['10 working days', '3 weeks', false],
    ['10 working days', '3 days', false],
    ['3-5 days', '4 days', true],
    ['3-5 days', '7 days', false],
    ["1 o'clock", '13:00', true],
    ['10 working days', '£10', false],
  ])('%s and %s: %s', (a, b, agree) => {
    const [x, y] = [first(a), first(b)];
    expect(x !== undefined && y !== undefined && mayAgree(x, y)).toBe(agree);
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
