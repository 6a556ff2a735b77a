import { expect, test } from 'vitest';
import { rescoreLines } from '@/cli/rescore-lines';
import type { ScoreCounts } from '@/core/metrics/score-summary';

const counts = (said: Partial<ScoreCounts>): ScoreCounts => ({
  scored: 1200,
  escalationFailed: 3,
  confused: 40,
  misinformed: 0,
  unempathic: 7,
  negativeEnd: 9,
  trust: null,
  ...said,
});

test('a line a channel, an arrow where a figure moved, a dash where it cannot be known', () => {
  const lines = rescoreLines({
    stale: 1200,
    moved: 5,
    before: { ...counts({ trust: 80.25 }), channels: [{ channel: 'web', ...counts({}) }] },
    after: {
      ...counts({ misinformed: 5, trust: 78.5 }),
      channels: [
        { channel: 'web', ...counts({ misinformed: 5 }) },
        { channel: 'mail', ...counts({ scored: 2 }) },
      ],
    },
  }).split('\n');
  expect(lines[0]).toBe('1,200 conversations were scored again; 5 have other scores than before.');
  const cells = lines.slice(2).map((line) => line.trim().split(/ {2,}/));
  expect(cells).toEqual([
    ['scored', 'no person came', 'confused', 'told wrong', 'no empathy', 'negative end', 'trust'],
    ['all channels', '1,200', '3', '40', '0 -> 5', '7', '9', '80.3 -> 78.5'],
    ['Web', '1,200', '3', '40', '0 -> 5', '7', '9', '-'],
    ['Mail', '- -> 2', '- -> 3', '- -> 40', '- -> 0', '- -> 7', '- -> 9', '-'],
  ]);
  expect(new Set(lines.slice(2).map((line) => line.length)).size).toBe(1);
});

test('nothing out of date is one sentence', () => {
  const nothing = { ...counts({}), channels: [] };
  expect(rescoreLines({ stale: 0, moved: 0, before: nothing, after: nothing })).toBe(
    'All conversations are scored by this version and the policies in force.',
  );
});
