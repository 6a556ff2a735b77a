import { describe, expect, it } from 'vitest';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import { endWeightedScore } from '@/core/scoring/sentiment/end-weighted-score';
import { sentimentPath } from '@/core/scoring/sentiment/sentiment-path';

function mood(score: number): Sentiment {
  return { label: score < -0.3 ? 'negative' : score > 0.3 ? 'positive' : 'neutral', score };
}

describe('endWeightedScore', () => {
  it('gives the published 78.2 for two positive phrases at .5 and .9', () => {
    const score = endWeightedScore([
      { sign: 1, position: 0.5 },
      { sign: 1, position: 0.9 },
    ]);
    expect(score).toBeCloseTo(78.2, 1);
  });

  it('weighs the end more, and is 0 without emotion', () => {
    const late = endWeightedScore([{ sign: -1, position: 1 }]);
    expect(late).toBeLessThan(endWeightedScore([{ sign: -1, position: 0.2 }]));
    expect(endWeightedScore([])).toBe(0);
  });
});

describe('sentimentPath', () => {
  it('takes the means of the first and last two messages, the lowest and the swing', () => {
    const path = sentimentPath([0, -0.4, -0.9, 0.2, 0.8].map(mood));
    expect(path.start).toBeCloseTo(-0.2);
    expect(path.end).toBeCloseTo(0.5);
    expect(path.low).toBe(-0.9);
    expect(path.swing).toBeCloseTo(0.7);
  });

  it('starts and ends with the same message where there is one, and is null where there is none', () => {
    expect(sentimentPath([mood(0.5)])).toMatchObject({ start: 0.5, end: 0.5, low: 0.5, swing: 0 });
    expect(sentimentPath([])).toEqual({ start: null, end: null, low: null, swing: null, score: null });
  });
});
