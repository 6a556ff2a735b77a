import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordBits } from '@/core/text/word-bits';

const hash = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.integer());

describe('WordBits', () => {
  it('joins the bits of a hash, and knows no others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hash, fc.integer({ min: 1, max: 255 })), { maxLength: 60 }),
        fc.array(hash, { maxLength: 20 }),
        (entries, others) => {
          const words = new WordBits(entries);
          const expected = new Map<number, number>();
          for (const [key, bits] of entries) expected.set(key, (expected.get(key) ?? 0) | bits);
          for (const key of [...expected.keys(), ...others])
            expect(words.of(key)).toBe(expected.get(key) ?? 0);
        },
      ),
    );
  });
});
