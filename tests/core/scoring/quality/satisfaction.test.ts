import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '@/core/conversation/role';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const score = (lines: readonly string[]) => scoreConversation(talk(lines), DEFAULT_SETTINGS);

const SERVED = [
  'C: Does the gym open on bank holidays?',
  'B: Yes, from 9 am to 4 pm.',
  'C: Great, thank you! That was quick.',
];
const FAILED = [
  'C: my boiler is broken, I need an engineer',
  "B: Sorry, I didn't understand that.",
  'C: my boiler does not work!! send somebody',
  "B: Sorry, I didn't understand that.",
  'C: this is useless, you are a joke',
];

describe('customerSatisfaction', () => {
  it('is high for a customer who is served and low for one who is failed', () => {
    expect(score(SERVED).satisfaction).toBeGreaterThan(0.5);
    expect(score(FAILED).satisfaction).toBeLessThan(-0.5);
  });

  it('falls as a conversation goes wrong', () => {
    const soFar = score(FAILED).messages.flatMap((m) => m.satisfaction ?? []);
    expect(soFar).toHaveLength(3);
    expect(soFar).toEqual(soFar.toSorted((a, b) => b - a));
  });

  it('is null where no customer wrote', () => {
    expect(score(['B: Hello! How can I help you today?']).satisfaction).toBeNull();
  });

  it('stays within -1 and 1, on customer messages only', () => {
    const message = fc.record({
      role: fc.constantFrom(...ROLES),
      text: fc.oneof(fc.constantFrom(...[...SERVED, ...FAILED].map((line) => line.slice(3))), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (said) => {
        const messages = said.map((m) => ({ ...m, at: null, author: null }));
        const scored = scoreConversation({ ...talk([]), messages }, DEFAULT_SETTINGS);
        for (const { role, satisfaction } of scored.messages) {
          if (role !== 'customer' || !scored.scored) expect(satisfaction).toBeUndefined();
          else expect(Math.abs(satisfaction ?? Number.NaN)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
