import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registerWords } from '@/core/scoring/accuracy/register-words';
import { MARK, marksOf } from '@/core/scoring/accuracy/statement-words';
import { wordStem } from '@/core/scoring/accuracy/word-stem';

it('gives every word the stem and the marks of its letters, however many words were read before', () => {
  // Far more than are remembered: each place is taken again and again.
  const many = Array.from({ length: 30_000 }, (_, i) => `cancelling not free w${i.toString(36)}s`);
  const wrong = [...many, ...many.slice(0, 100)]
    .flatMap(registerWords)
    .filter(
      ({ text, stem, marks }) =>
        stem !== wordStem(text) || marks !== (marksOf(text) | (/\d/.test(text) ? MARK.digits : 0)),
    );
  expect(wrong).toEqual([]);
});

it('reads a text alike each time, apostrophes and capitals aside', () => {
  const word = fc.constantFrom(
    "Don't",
    'dont',
    'DON’T',
    'refunds',
    'Refund',
    '48h',
    '15:00',
    '£',
    '4.95',
    'é',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      expect(registerWords(text)).toEqual(registerWords(text));
      const plain = (s: string) => registerWords(s).map((w) => w.text);
      expect(plain(text.toUpperCase())).toEqual(plain(text.toLowerCase()));
    }),
  );
});
