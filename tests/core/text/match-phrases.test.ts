import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGrammars } from '@/core/text/compile-grammars';
import { matchPhrases } from '@/core/text/match-phrases';
import { tokenize } from '@/core/text/tokenize';
import { Tokens } from '@/core/text/tokens';

function matcher(phrases: string) {
  const { vocabulary, grammars } = compileGrammars(
    { only: [{ act: 'act', rule: 'rule', confidence: 1, phrases }] },
    { classes: { pet: 'cat dog', clause: 'but' }, groups: { two: 'big @pet\n small' } },
    [{ word: 'cat', variants: ['kat', 'dog'] }],
  );
  return (text: string) => {
    const tokens = new Tokens(text.length, 1);
    tokenize(text, vocabulary.words, tokens);
    return matchPhrases(grammars.only, tokens, 0, tokens.count).map(({ from, to }) =>
      text.slice(tokens.start[from], tokens.end[to - 1]),
    );
  };
}

describe('matchPhrases', () => {
  it.each([
    ['words in a row', 'feed my @pet', 'please feed my dog today', ['feed my dog']],
    ['alternatives', 'feed|walk the cat', 'walk the cat', ['walk the cat']],
    ['a word or not', 'feed the? cat', 'feed cat', ['feed cat']],
    ['a gap', 'feed ~2 cat', 'feed that old cat', ['feed that old cat']],
    ['not more than the gap', 'feed ~2 cat', 'feed that very old cat', []],
    ['a gap at the end, as far as it goes', 'feed ~2', 'feed a. cat', ['feed a']],
    ['a gap within the clause', 'want ~3! cat', 'I want that old cat', ['want that old cat']],
    ['no gap over a comma', 'want ~3! cat', 'I want that, old cat', []],
    ['no gap over the beginning of a clause', 'want ~3! cat', 'I want milk but cat food', []],
    ['the beginning of a sentence', '^ cat', 'the cat. Cat', ['Cat']],
    ['the end of a sentence', 'cat $', 'cat food. my cat!', ['cat']],
    ['the end as an alternative', 'cat food|$', 'a cat', ['cat']],
    ['the end as the first alternative', 'cat $|food', 'a cat', ['cat']],
    [
      'groups',
      'feed {two} please',
      'feed big dog please, feed small please',
      ['feed big dog please', 'feed small please'],
    ],
    ['groups as alternatives', 'feed {two}|me', 'feed me', ['feed me']],
    ['misspellings, but not where they are another word', 'cat', 'kat dog', ['kat']],
    ['never beyond the sentence', 'feed cat', 'feed. cat', []],
    ['numbers', 'feed # cat', 'feed 12 cat', ['feed 12 cat']],
  ])('finds %s', (_, phrases, text, expected) => {
    const withDog = matcher(`${phrases}\n zebra dog`);
    expect(withDog(text)).toEqual(expected);
  });

  it('finds in a sentence that comes again what it found at first, with other numbers and names too', () => {
    const phrases = '^ a ~2! b\n b # $\n a|@pet a';
    const known = matcher(phrases);
    const word = fc.constantFrom('a', 'b', 'cat', 'but', '7', '812', 'Anna', 'Bo', 'a,', 'b.', 'a!', 'b?');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.nat(3), (words, times) => {
        const text = words.join(' ');
        for (let i = 0; i < times; i++) known(text);
        expect(known(text)).toEqual(matcher(phrases)(text));
      }),
    );
  });

  it('agrees with a plain search for words in a row', () => {
    const find = matcher('a b a\n b b');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }), (words) => {
        const expected = words.flatMap((_, i) => {
          if (words.slice(i, i + 3).join(' ') === 'a b a') return ['a b a'];
          return words.slice(i, i + 2).join(' ') === 'b b' ? ['b b'] : [];
        });
        expect(find(words.join(' '))).toEqual(expected);
      }),
    );
  });

  it('misses no phrase where words share the bits of their signatures', () => {
    const names = Array.from({ length: 80 }, (_, i) => `w${i}x`);
    const find = matcher(
      `w7x ~2 w39x w71x\n w8x w40x|w3x w11x?\n ${names.map((name) => `${name} zebra`).join('\n ')}`,
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names, 'w7x', 'w39x', 'w71x', 'w8x', 'w3x'), { maxLength: 12 }),
        (words) => {
          const text = words.join(' ');
          const expected = [...text.matchAll(/(?=\b(w7x(?: \w+){0,2}? w39x w71x|w8x (?:w40x|w3x))\b)/g)];
          expect(find(text).length > 0).toBe(expected.length > 0);
        },
      ),
    );
  });

  it('refuses a phrase with an unknown name', () => {
    expect(() => matcher('feed @fish')).toThrow('@fish');
    expect(() => matcher('feed {fish}')).toThrow('{fish}');
  });
});
