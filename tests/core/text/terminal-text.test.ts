import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminalText } from '@/core/text/terminal-text';
import { HOSTILE } from '../../support/hostile-conversations';

describe('terminalText', () => {
  it.each([
    ['Ünïcödé, العربية, 👩‍👩‍👧‍👦, a\ttab\nand a line', 'Ünïcödé, العربية, 👩‍👩‍👧‍👦, a\ttab\nand a line'],
    ['\u001b[2J\u0007', '\\u001b[2J\\u0007'],
    ['\u009b31m', '\\u009b31m'],
    ['a\rb', 'a\\u000db'],
    ['\u202egnp', '\\u202egnp'],
    ['\ud83d!', '\\ud83d!'],
    ['\u{e0041}', '\\udb40\\udc41'],
  ])('%j is %j', (text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  it('leaves nothing that acts, and JSON its meaning', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE.texts)), (text) => {
        const json = terminalText(JSON.stringify({ text }));
        expect(json).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
