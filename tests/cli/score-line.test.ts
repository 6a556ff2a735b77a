import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { scoreLine } from '@/cli/score-line';
import type { Conversation, Message } from '@/core/conversation/conversation';
import { ROLES } from '@/core/conversation/role';
import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { DIALOGUE_ACTS } from '@/core/scoring/acts/dialogue-act';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { FINDING_KINDS } from '@/core/scoring/finding';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const share = z.number().min(0).max(1);
const balance = z.number().min(-1).max(1);
const acts = z.array(z.enum(DIALOGUE_ACTS));
const policy = z.strictObject({
  verdict: z.enum(['supported', 'contradicted', 'unsupported', 'unverifiable']),
  score: share,
  entry: z.string().nullable(),
});
const groups = z.strictObject(Object.fromEntries(DRIVER_GROUPS.map((group) => [group, share])));

/** What the command promises of each message, by its role. */
const message = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.literal('customer'),
    acts,
    sentiment: z.strictObject({ label: z.enum(['negative', 'neutral', 'positive']), score: balance }),
    humanRequest: share,
    satisfaction: balance,
  }),
  z.strictObject({ role: z.literal('bot'), acts, breakdown: share, policy: policy.optional() }),
  z.strictObject({ role: z.literal('agent'), acts, policy: policy.optional() }),
  z.strictObject({ role: z.literal('system'), acts }),
]);

/** The line of a conversation that is scored. */
const line = z.strictObject({
  conversation: z.string(),
  channel: z.string(),
  language: z.string().nullable(),
  scored: z.literal(true),
  findings: z.array(
    z.strictObject({
      kind: z.enum(FINDING_KINDS),
      message: z.int().nonnegative(),
      confidence: share,
      rule: z.string().min(1),
      evidence: z
        .array(z.strictObject({ message: z.int(), start: z.int().nonnegative(), end: z.int().positive() }))
        .min(1),
    }),
  ),
  messages: z.array(message),
  sentiment: z.strictObject({
    start: balance.nullable(),
    end: balance.nullable(),
    low: balance.nullable(),
    swing: z.number().min(-2).max(2).nullable(),
    score: z.number().min(-100).max(100).nullable(),
  }),
  satisfaction: balance.nullable(),
  outcome: z.strictObject({
    humanJoined: z.boolean(),
    humanRequested: z.boolean(),
    escalationFailed: z.boolean(),
    resolved: z.enum(['yes', 'no', 'unclear']),
    resolvedProbabilities: z.strictObject({ yes: share, no: share, unclear: share }),
  }),
  groups,
  severity: share,
  parts: groups,
  scorerVersion: z.string().min(1),
});

const register = compileRegister([
  { id: 'P1', topic: 'refund', text: 'Items can be refunded in full within 30 days of delivery.' },
]);

/** As a program reads it from the output of the command. */
function printed(conversation: Conversation, rules: typeof register | null = null) {
  return JSON.parse(
    JSON.stringify(scoreLine(conversation, scoreConversation(conversation, DEFAULT_SETTINGS, rules))),
  );
}

const bare = (messages: Pick<Message, 'role' | 'text'>[]): Conversation => ({
  ...talk([]),
  channel: '',
  messages: messages.map(({ role, text }) => ({ role, text, at: null, author: null })),
});

describe('scoreLine', () => {
  test('gives every message what its role is promised', () => {
    const { messages, ...rest } = line.parse(
      printed(
        bare([
          { role: 'system', text: 'Chat started' },
          { role: 'customer', text: 'Can I get a refund? You are useless, get me a person' },
          { role: 'bot', text: 'Refunds are only possible within 7 days of delivery.' },
          { role: 'agent', text: 'Hello, refunds are possible within 30 days of delivery.' },
        ]),
        register,
      ),
    );
    expect(messages[1]).toMatchObject({ sentiment: { label: 'negative' } });
    expect(messages[2]).toMatchObject({ policy: { verdict: 'contradicted', entry: 'P1' } });
    expect(messages[3]).toMatchObject({ policy: { verdict: 'supported', entry: 'P1' } });
    expect(rest.outcome).toMatchObject({ humanJoined: true, humanRequested: true });
    expect(rest.findings.map((f) => f.kind)).toContain('accuracy.contradicts_policy');
  });

  test.each([
    ['a request', 'customer', 'let me talk to someone please'],
    ['thanks', 'customer', 'perfect, thank you!'],
    ['an emoji', 'customer', '👍'],
    ['two letters', 'customer', 'ok'],
    ['a number', 'customer', '4711'],
    ['a fallback', 'bot', "I didn't understand that."],
    ['a greeting', 'bot', 'Hello! How can I help?'],
    ['a greeting', 'agent', 'Hello! How can I help?'],
  ] as const)('scores a conversation of one message without a time: %s of a %s', (_, role, text) => {
    const { messages } = line.parse(printed(bare([{ role, text }])));
    expect(messages).toHaveLength(1);
  });

  it('keeps the promise whatever English conversation comes', () => {
    const anything = fc.record({
      role: fc.constantFrom(...ROLES),
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('agent please', 'why?', 'thanks', "Sorry, I can't help with that."),
      ),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (messages) => {
        const conversation = {
          ...bare([...messages, { role: 'customer' as const, text: 'hello' }]),
          language: 'en',
        };
        const parsed = line.parse(printed(conversation, register));
        expect(parsed.messages.map((m) => m.role)).toEqual(conversation.messages.map((m) => m.role));
      }),
    );
  });

  test('says nothing of what it does not read', () => {
    const said = printed({
      ...bare([{ role: 'customer', text: 'Wo ist mein Paket?' }]),
      language: 'de',
    });
    expect(said).toMatchObject({ scored: false, language: 'de', findings: [], satisfaction: null });
    expect(said.messages).toEqual([{ role: 'customer', acts: [] }]);
  });
});
