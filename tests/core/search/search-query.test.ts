import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExcerpt } from '@/core/search/find-excerpt';
import { parseSearch, searchWords } from '@/core/search/search-query';

const term = (text: string, exact = false) => ({ text, exact });

test.each([
  ['refund', { all: [term('refund')], none: [] }],
  ['  refund   late ', { all: [term('refund'), term('late')], none: [] }],
  ['"gift card" refund', { all: [term('gift card', true), term('refund')], none: [] }],
  ['“gift card”', { all: [term('gift card', true)], none: [] }],
  ['refund -"gift card" -late', { all: [term('refund')], none: [term('gift card', true), term('late')] }],
  ['"never closed', { all: [term('never closed', true)], none: [] }],
  ['refund -', { all: [term('refund')], none: [] }],
  ['-refund', null],
  ['', null],
  ['?! "..." 😀', null],
])('%s is understood', (text, query) => {
  expect(parseSearch(text)).toEqual(query);
});

test('says in words what it looks for', () => {
  const query = parseSearch('refund "gift card" -late -never');
  expect(query && searchWords(query)).toBe('that say "refund" and "gift card" but not "late" or "never"');
});

test('marks the words found, whatever their case and accents', () => {
  const query = parseSearch('cafe "TABLE"');
  expect(query && findExcerpt('The Café table and the tablecloth', query)).toEqual([
    { text: 'The ', hit: false },
    { text: 'Café', hit: true },
    { text: ' ', hit: false },
    { text: 'table', hit: true },
    { text: ' and the tablecloth', hit: false },
  ]);
  expect(query && findExcerpt('nothing of it', query)).toBeNull();
});

test('an excerpt is a piece of the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (filler) => {
      const query = parseSearch('needle');
      const text = `${filler} Néedles ${filler}`;
      const runs = (query && findExcerpt(text, query)) ?? [];
      const joined = runs.map((run) => run.text).join('');
      expect(text).toContain(joined.replace(/^…/, '').replace(/…$/, ''));
      expect(runs.filter(({ hit }) => hit).map((run) => run.text)).toContain('Néedles');
    }),
  );
});
