import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markSpans } from '@/components/transcript/mark-spans';

const TEXT = 'let me talk to a person';

describe('markSpans', () => {
  it.each([
    ['no evidence', [], [['let me talk to a person', []]]],
    [
      'one span in the middle',
      [{ finding: 0, start: 7, end: 11 }],
      [
        ['let me ', []],
        ['talk', [0]],
        [' to a person', []],
      ],
    ],
    ['the whole text', [{ finding: 2, start: 0, end: 23 }], [['let me talk to a person', [2]]]],
    [
      'spans that overlap',
      [
        { finding: 1, start: 0, end: 11 },
        { finding: 0, start: 7, end: 23 },
      ],
      [
        ['let me ', [1]],
        ['talk', [0, 1]],
        [' to a person', [0]],
      ],
    ],
    [
      'spans past the text, empty ones and the same one twice',
      [
        { finding: 0, start: 17, end: 99 },
        { finding: 0, start: 17, end: 23 },
        { finding: 1, start: 5, end: 5 },
        { finding: 2, start: 9, end: 3 },
      ],
      [
        ['let me talk to a ', []],
        ['person', [0]],
      ],
    ],
  ])('%s', (_, spans, expected) => {
    expect(markSpans(TEXT, spans).map(({ text, findings }) => [text, findings])).toEqual(expected);
  });

  it('keeps an emoji whole', () => {
    const runs = markSpans('so 😡 now', [{ finding: 0, start: 4, end: 9 }]);
    expect(runs.map(({ text }) => text)).toEqual(['so ', '😡 now']);
  });

  it('has no runs without text', () => {
    expect(markSpans('', [{ finding: 0, start: 0, end: 4 }])).toEqual([]);
  });

  it('gives the text back and marks exactly the characters of each span', () => {
    const span = fc.record({
      finding: fc.integer({ min: 0, max: 4 }),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const runs = markSpans(text, spans);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) {
          for (let i = run.start; i < run.start + run.text.length; i++) {
            const over = spans
              .filter(({ start, end }) => start <= i && i < end)
              .map(({ finding }) => finding);
            expect(run.findings).toEqual([...new Set(over)].sort((a, b) => a - b));
          }
        }
      }),
    );
  });
});
