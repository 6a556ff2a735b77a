import { expect, test } from 'vitest';
import { moodWords } from '@/components/transcript/mood-words';

const messages = (...moods: (number | null)[]) =>
  moods.map((sentimentScore, seq) => ({
    seq,
    role: sentimentScore === null ? ('bot' as const) : ('customer' as const),
    author: null,
    text: 'x',
    at: null,
    leftOut: 0,
    sentimentLabel: null,
    sentimentScore,
  }));

test.each([
  [[null, null], null],
  [[-0.6], 'The customer was upset.'],
  [[0.3, null, -0.8, null, 0.5], 'The customer came content, lowest in message 3, and left so.'],
  [[0, null, -0.5], 'The customer came neutral and left upset.'],
  [[-0.5, null, 0.5], 'The customer came upset and left content.'],
])('%j: %s', (moods, words) => {
  expect(moodWords(messages(...moods))).toBe(words);
});
