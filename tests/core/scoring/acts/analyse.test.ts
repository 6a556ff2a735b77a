import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/core/conversation/conversation';
import { ROLES } from '@/core/conversation/role';
import { analyse, tokensFor } from '@/core/scoring/acts/analyse';
import { TextReadings } from '@/core/scoring/acts/text-readings';
import { Tokens } from '@/core/text/tokens';
import { talk } from '@/tests/core/scoring/talk';

/** So few texts that they come again and again, each in the mouth of every role. */
const TEXTS = [
  "Sorry, I didn't catch that. Could you rephrase?",
  "Of course. I'm connecting you to a colleague now.",
  'yes please',
  'agent please, I spoke to nobody yet',
  '',
  'where. is. my. lamp.',
];

const conversation = fc
  .array(fc.record({ role: fc.constantFrom(...ROLES), text: fc.constantFrom(...TEXTS) }), { maxLength: 12 })
  .map(
    (said): Conversation => ({
      ...talk([]),
      messages: said.map(({ role, text }) => ({ role, text, at: null, author: null })),
    }),
  );

/** The words and acts of one message, counted from its first word. */
function reading(c: Conversation, index: number) {
  const { tokens, messages } = analyse(c);
  const { from, to, acts } = messages[index] ?? { from: 0, to: 0, acts: [] };
  const columns = [tokens.start, tokens.end, tokens.word, tokens.hash, tokens.after];
  return {
    columns: columns.map((column) => [...column.slice(from, to)]),
    acts: acts.map((act) => ({ ...act, from: act.from - from, to: act.to - from })),
  };
}

describe('analyse', () => {
  it('reads a text the same the first, the second and every later time, anywhere in a conversation', () => {
    const first = new Map<string, ReturnType<typeof reading>>();
    fc.assert(
      fc.property(conversation, (c) => {
        for (const [index, { role, text }] of c.messages.entries()) {
          const key = `${role} ${text}`;
          const now = reading(c, index);
          const before = first.get(key);
          if (before === undefined) first.set(key, now);
          else expect(now).toEqual(before);
        }
      }),
    );
    expect(first.size).toBeGreaterThan(TEXTS.length);
  });

  it('does not see what its columns held before', () => {
    fc.assert(
      fc.property(conversation, conversation, (c, other) => {
        const used = new Tokens(2000, 20);
        analyse(other, used);
        expect(analyse(c, used).messages).toEqual(analyse(c, tokensFor(c)).messages);
      }),
    );
  });
});

describe('TextReadings', () => {
  const acts = [{ act: 'agree' as const, rule: 'r', confidence: 1, from: 3, to: 4 }];

  it('remembers a text from the second time on, at the place where it stands', () => {
    const tokens = new Tokens(100, 1);
    tokens.count = 3;
    const known = new TextReadings(10);
    known.note('sure', tokens, 2, acts);
    expect(known.recall('sure', tokens)).toBeUndefined();
    known.note('sure', tokens, 2, acts);
    expect(known.recall('sure', tokens)).toEqual([{ ...acts[0], from: 4, to: 5 }]);
    expect(tokens.count).toBe(4);
  });

  it('never remembers a long text, nor more than a bounded number', () => {
    const tokens = new Tokens(100, 1);
    const known = new TextReadings(10);
    for (let i = 0; i < 2; i++) known.note('a long answer', tokens, 0, acts);
    expect(known.recall('a long answer', tokens)).toBeUndefined();
    for (let i = 0; i < 2; i++) known.note('sure', tokens, 0, acts);
    for (let i = 0; i < 5000; i++) known.note(String(i), tokens, 0, acts);
    expect(known.recall('sure', tokens)).toBeUndefined();
  });
});
