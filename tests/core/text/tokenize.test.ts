import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '@/core/text/tokenize';
import { NUMBER_WORD, STOP, Tokens } from '@/core/text/tokens';
import { WordIndex } from '@/core/text/word-index';

const WORDS = new WordIndex(
  [
    ['please', 2],
    ['dont', 3],
    ['so', 4],
  ],
  3,
);

function read(text: string) {
  const tokens = new Tokens(text.length, 1);
  tokenize(text, WORDS, tokens);
  return Array.from({ length: tokens.count }, (_, i) => ({
    text: text.slice(tokens.start[i], tokens.end[i]),
    word: tokens.word[i],
    ends: (tokens.after[i] ?? 0) >= STOP,
  }));
}

const sentences = (text: string) =>
  read(text)
    .map(({ text: word, ends }) => (ends ? `${word}|` : word))
    .join(' ');

describe('tokenize', () => {
  it('gives offsets into the text as it was written', () => {
    expect(read('(Hello), “wörld”-4471!').map((t) => t.text)).toEqual(['Hello', 'wörld', '4471']);
  });

  it.each([
    ["Don't", 3],
    ['don’t', 3],
    ['DONT', 3],
    ['pleeeease', 2],
    ['sooo', 4],
    ['4471', NUMBER_WORD],
    ['lamp', 0],
    ['x'.repeat(50), 0],
  ])('knows %s', (text, word) => {
    expect(read(text)[0]?.word).toBe(word);
  });

  it.each([
    ['one. two', 'one| two|'],
    ['11.20 at help.example.com', '11 20 at help example com|'],
    ['Dr. Osei came. Fine', 'Dr Osei came| Fine|'],
    ['Lumo 👋 You can', 'Lumo| You can|'],
    ['love 💙 it', 'love it|'],
    ['where. is. my. lamp then', 'where is my| lamp then|'],
    ['yes. no. ok', 'yes no ok|'],
    ['a lamp. today', 'a lamp| today|'],
  ])('ends sentences: %s', (text, expected) => {
    expect(sentences(text)).toBe(expected);
  });

  it('stays inside its room and its text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = read(text);
        let last = 0;
        for (const token of tokens) {
          expect(token.text.length).toBeGreaterThan(0);
          expect(text.indexOf(token.text, last)).toBeGreaterThanOrEqual(last);
          last = text.indexOf(token.text, last) + token.text.length;
        }
        if (tokens.length > 0) expect(tokens.at(-1)?.ends).toBe(true);
      }),
    );
  });
});
