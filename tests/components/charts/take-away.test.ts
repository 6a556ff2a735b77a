import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainColor } from '@/components/charts/take-away/plain-color';
import { wrapWords } from '@/components/charts/take-away/wrap-words';

describe('a computed colour in a file', () => {
  it.each([
    ['rgb(52, 71, 95)', { color: 'rgb(52, 71, 95)', opacity: 1 }],
    ['rgba(0, 0, 0, 0)', { color: 'rgb(0, 0, 0)', opacity: 0 }],
    ['rgba(1, 2, 3, 0.5)', { color: 'rgb(1, 2, 3)', opacity: 0.5 }],
    ['color(srgb 1 0.5 0)', { color: 'rgb(255, 128, 0)', opacity: 1 }],
    ['color(srgb 0 0 0 / 0.25)', { color: 'rgb(0, 0, 0)', opacity: 0.25 }],
    ['none', { color: 'none', opacity: 1 }],
    ['transparent', { color: 'transparent', opacity: 0 }],
  ])('%s', (computed, expected) => expect(plainColor(computed)).toEqual(expected));
});

describe('words in lines', () => {
  it('keeps every word in its order, and breaks no line that has room', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (all, letters) => {
        const lines = wrapWords(all.join(' '), letters);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const [i, line] of lines.entries()) {
          if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(letters);
          const next = lines[i + 1]?.split(' ')[0];
          if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(letters);
        }
      }),
    );
  });
});
