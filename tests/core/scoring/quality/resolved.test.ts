import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '@/core/conversation/role';
import { likeliest, resolvedProbabilities } from '@/core/scoring/quality/resolved';
import { readForQuality } from '@/eval/quality/read-conversation';
import { talk } from '@/tests/core/scoring/talk';

function resolved(lines: readonly string[]) {
  const { analysis, failures, moods, requests } = readForQuality(talk(lines));
  return resolvedProbabilities(analysis, failures, moods, requests);
}

const TALKS: readonly [what: string, is: 'yes' | 'no', lines: readonly string[]][] = [
  [
    'an answer and thanks',
    'yes',
    [
      'C: Does the pool open on Sundays?',
      'B: Yes, from 8 am to 6 pm, and children under six swim free.',
      'C: perfect, thank you so much',
      'B: Have fun!',
    ],
  ],
  [
    'nothing more is needed',
    'yes',
    [
      'C: change my seat to the aisle please',
      'B: Done, you now have seat 14C. Is there anything else?',
      "C: no that's all, thanks",
    ],
  ],
  [
    'an answer without a word after it',
    'yes',
    ['C: what is the fee for a new card', 'B: A new card is free; it takes 5 days.'],
  ],
  [
    'fallbacks to the end',
    'no',
    [
      'C: my heating shows F28',
      "B: Sorry, I didn't understand that.",
      'C: F28, the error on the boiler!',
      "B: Sorry, I didn't understand that. Please rephrase.",
      'C: useless',
    ],
  ],
  [
    'a person was asked for and never came',
    'no',
    [
      'C: I want to talk to a person',
      "B: I can't connect you to a person. You will find answers on our help pages.",
      'C: that is no help, agent now',
      "B: I can't connect you to a person.",
    ],
  ],
];

describe('resolvedProbabilities', () => {
  it.each(TALKS)('%s: %s', (_, is, lines) => {
    const probabilities = resolved(lines);
    expect(likeliest(probabilities)).toBe(is);
    expect(probabilities[is]).toBeGreaterThan(0.6);
  });

  it.each([[[]], [['C: where is my order']], [['C: thanks for nothing', 'S: Chat closed']]])(
    'leaves open what nobody answered: %j',
    (lines: readonly string[]) => {
      expect(likeliest(resolved(lines))).toBe('unclear');
    },
  );

  it('gives three probabilities that sum to 1, whatever was said', () => {
    const message = fc.record({
      role: fc.constantFrom(...ROLES),
      text: fc.string({ unit: 'binary', maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        const lines = messages.map((m) => ({ ...m, at: null, author: null }));
        const { analysis, failures, moods, requests } = readForQuality({ ...talk([]), messages: lines });
        const { yes, no, unclear } = resolvedProbabilities(analysis, failures, moods, requests);
        expect(Math.min(yes, no, unclear)).toBeGreaterThanOrEqual(0);
        expect(yes + no + unclear).toBeCloseTo(1, 9);
      }),
    );
  });
});
