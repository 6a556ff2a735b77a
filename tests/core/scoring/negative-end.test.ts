import { describe, expect, test } from 'vitest';
import { noGroups } from '@/core/scoring/group-probabilities';
import { isNegativeEnd, negativeEndConfidence } from '@/core/scoring/negative-end';

const ending = (end: number | null) =>
  negativeEndConfidence({ start: null, end, low: null, swing: null, score: null });

describe('the end of a conversation', () => {
  test.each([null, 1, 0.2, 0, -0.1, -0.24])('with a mood of %s costs nothing', (end) => {
    expect(ending(end)).toBe(0);
  });

  test.each([-0.26, -0.5, -1])('with a mood of %s counts, the surer the worse it is', (end) => {
    expect(ending(end)).toBeGreaterThanOrEqual(0.5);
    expect(ending(end)).toBeGreaterThan(ending(end + 0.01));
  });

  test('counts in the rate exactly where it costs trust', () => {
    for (let end = -1; end <= 1; end += 0.05) {
      const groups = { ...noGroups(), negativeEnd: ending(end) };
      expect(isNegativeEnd({ groups })).toBe(groups.negativeEnd > 0);
    }
  });
});
