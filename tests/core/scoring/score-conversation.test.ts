import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/core/conversation/conversation';
import { ROLES } from '@/core/conversation/role';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import type { Finding, FindingKind } from '@/core/scoring/finding';
import { isNegativeEnd } from '@/core/scoring/negative-end';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { SCORER_VERSION } from '@/core/scoring/scorer-version';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';
import { processorTime } from '../../support/processor-time';

const score = (conversation: Conversation) => scoreConversation(conversation, DEFAULT_SETTINGS);

/** Stretches that the rules know, so that random conversations are full of findings. */
const PIECES = [
  'let me talk to a human',
  'agent please!',
  "that's not what I asked",
  'what is your phone number?',
  "I didn't understand that. Could you rephrase?",
  "I'm connecting you to a colleague now.",
  'Please choose: 1 orders, 2 returns, 3 payments.',
  'Transferred to Billing',
  'thanks for nothing',
  'perfect, thank you!',
  'but not good, never so bad',
  '\u200bhi\u200b',
  '\ud800',
  'שלום',
  '👍',
  '',
  '   ',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 4 })
  .map((parts) => parts.join(' '));

const message = fc.record({
  role: fc.constantFrom(...ROLES),
  text,
  at: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
  author: fc.constant(null),
});

const conversation = fc
  .record({ messages: fc.array(message, { maxLength: 14 }), language: fc.constantFrom('en', null) })
  .map(({ messages, language }): Conversation => ({ ...talk([]), language, messages }));

describe('scoreConversation', () => {
  it('gives evidence inside its message, confidences in (0, 1], one entry a message', () => {
    fc.assert(
      fc.property(conversation, (c) => {
        const scored = score(c);
        expect(scored.messages.map((m) => m.role)).toEqual(c.messages.map((m) => m.role));
        for (const finding of scored.findings) {
          expect(finding.confidence).toBeGreaterThan(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          expect(finding.rule).not.toBe('');
          expect(finding.evidence.length).toBeGreaterThan(0);
          for (const span of finding.evidence) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(c.messages[span.message]?.text.length ?? -1);
          }
        }
        for (const m of scored.messages) {
          expect(m.humanRequest ?? 0).toBeGreaterThanOrEqual(0);
          expect(m.humanRequest ?? 0).toBeLessThanOrEqual(1);
          expect(Math.abs(m.sentiment?.score ?? 0)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('splits the severity into parts that sum to it, from probabilities in [0, 1]', () => {
    fc.assert(
      fc.property(conversation, (c) => {
        const { groups, severity } = score(c);
        const sum = DRIVER_GROUPS.reduce((total, group) => total + severity.parts[group], 0);
        expect(sum).toBeCloseTo(severity.total, 10);
        for (const group of DRIVER_GROUPS) {
          expect(groups[group]).toBeGreaterThanOrEqual(0);
          expect(groups[group]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is a function of the conversation alone', () => {
    fc.assert(
      fc.property(conversation, conversation, (c, other) => {
        const first = score(c);
        score(other);
        expect(score(structuredClone(c))).toEqual(first);
      }),
    );
  });

  it('never reports a request both refused and ignored', () => {
    fc.assert(
      fc.property(conversation, (c) => {
        const { findings } = score(c);
        const at = (kind: string) => findings.filter((f) => f.kind === kind).map((f) => f.message);
        const ignored = at('escalation.ignored');
        expect(at('escalation.refused').filter((m) => ignored.includes(m))).toEqual([]);
      }),
    );
  });

  it('anchors every kind on a sender that can cause it', () => {
    const sender: Record<string, string[]> = {
      human_request: ['customer'],
      contact_request: ['customer'],
      'escalation.refused': ['bot'],
      'escalation.ignored': ['bot'],
      'escalation.circular': ['customer'],
      'escalation.dropped': ['bot', 'agent', 'system'],
      'escalation.delayed': ['agent'],
      'escalation.repeat_after_transfer': ['bot', 'agent', 'customer'],
      'escalation.misdirected': ['bot', 'agent', 'customer', 'system'],
      'escalation.missed': ['bot'],
      'confusion.fallback': ['bot'],
      'confusion.loop': ['bot'],
      'confusion.rephrase': ['customer'],
      'confusion.correction': ['customer'],
      'confusion.customer_lost': ['customer'],
      'confusion.contradiction': ['bot'],
      'confusion.unanswered': ['bot', 'agent'],
      'empathy.missing': ['bot', 'agent'],
    };
    fc.assert(
      fc.property(conversation, (c) => {
        for (const { kind, message: at } of score(c).findings) {
          expect(sender[kind]).toContain(c.messages[at]?.role);
        }
      }),
    );
  });

  it('finds nothing dropped once a person writes at the end', () => {
    fc.assert(
      fc.property(conversation, (c) => {
        const answered = {
          ...c,
          language: 'en',
          messages: [...c.messages, ...talk(['A: Hello, Ana here.']).messages],
        };
        expect(score(answered).findings.map((f) => f.kind)).not.toContain('escalation.dropped');
        expect(score(answered).outcome.escalationFailed).toBe(false);
      }),
    );
  });

  it('leaves the findings of what was said before as they are when the customer goes on', () => {
    // What the customer does next tells whether a question was answered, and whether the bot ended it.
    const looksAhead: ReadonlySet<FindingKind> = new Set([
      'confusion.unanswered',
      'confusion.rephrase',
      'confusion.contradiction',
      'escalation.missed',
    ]);
    const settled = (findings: readonly Finding[]) => findings.filter(({ kind }) => !looksAhead.has(kind));
    fc.assert(
      fc.property(conversation, (c) => {
        const longer = {
          ...c,
          language: 'en',
          messages: [...c.messages, ...talk(['C: the blue lamp']).messages],
        };
        const { findings: before, scored } = score({ ...c, language: 'en' });
        fc.pre(scored);
        const after = score(longer).findings.filter((f) => f.message < c.messages.length);
        expect(settled(after)).toEqual(settled(before));
      }),
    );
  });

  it('scores nothing where nobody but the system wrote', () => {
    for (const lines of [[], ['S: Chat closed'], ['C: ', 'B:    ']]) {
      const scored = score(talk(lines));
      expect(scored).toMatchObject({
        scored: false,
        findings: [],
        severity: { total: 0 },
        scorerVersion: SCORER_VERSION,
      });
      expect(scored.messages).toHaveLength(lines.length);
    }
  });

  it('has a result without a bot, without a customer, and for emoji alone', () => {
    expect(score(talk(['C: hi', 'A: Hello']))).toMatchObject({
      scored: true,
      outcome: { humanJoined: true },
    });
    expect(score(talk(['B: Your parcel has arrived.']))).toMatchObject({
      scored: true,
      sentiment: { end: null },
    });
    expect(score(talk(['C: 😡😡😡'], { language: null }))).toMatchObject({ scored: true, findings: [] });
  });

  it('reads through zero-width characters and stretched letters', () => {
    expect(score(talk(['C: age\u200bnt pleeeease'])).outcome.humanRequested).toBe(true);
  });

  it('calls an angry end negative and a grateful one not', () => {
    const end = (last: string) =>
      isNegativeEnd(
        score(talk(['C: where is my lamp', 'B: It is late.', `C: ${last}`, 'B: Ok', `C: ${last}`])),
      );
    expect(end('this is ridiculous, I am furious')).toBe(true);
    expect(end('perfect, thank you so much')).toBe(false);
  });

  it.each([
    ['one huge message of negations', 'not '],
    ['one huge message of half a request', 'talk to the '],
    ['one huge word', 'a'],
    ['one huge contrast', 'but good '],
    ['one huge run of emoji', '😡'],
    ['one huge message of half a feeling', 'i am so '],
    ['one huge message of half a question', 'when will the '],
    ['one huge message of half a transfer', 'moving you '],
    ['lone surrogates', '\ud800 '],
    ['right-to-left and zero-width characters', 'שלום\u200b\u200f '],
  ])('stays linear: %s', (_, piece) => {
    // The same words from everybody who may be read, on either side of a transfer.
    const size = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length / 4));
      return talk([`C: ${text}`, `B: ${text}`, 'S: Transferred', `A: ${text}`, `C: ${text}`]);
    };
    const took = (c: Conversation) => processorTime(() => score(c));
    took(size(100_000));
    const small = Math.min(took(size(100_000)), took(size(100_000)), took(size(100_000)));
    const large = Math.min(took(size(800_000)), took(size(800_000)));
    // Quadratic time would be 64 times as long; 24 leaves room for what a machine collects and compiles.
    expect(large).toBeLessThan(24 * Math.max(small, 2));
  });

  it('stays linear in the messages, however they repeat, ask, complain and pass on', () => {
    const words = [
      'C: why is it late? I am furious',
      'B: Offers are under Sale.',
      'S: Transferred to Returns',
    ];
    const more = ['A: Hello, what is your order number? I am moving you over.', 'C: 55120, as I wrote'];
    const turns = [...words, ...more, 'B: It is free.', 'C: you said it costs 5', 'B: It costs 5.'];
    const of = (count: number) =>
      talk(Array.from({ length: count }, (_, i) => turns[i % turns.length] ?? ''));
    const took = (c: Conversation) => processorTime(() => score(c));
    took(of(1250));
    const small = Math.min(took(of(1250)), took(of(1250)), took(of(1250)));
    const large = Math.min(took(of(10_000)), took(of(10_000)));
    expect(large).toBeLessThan(24 * Math.max(small, 2));
  });

  it('scores ten thousand messages', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) =>
      i % 2 ? 'B: Please choose from the menu: lamps or rugs.' : `C: agent ${i}`,
    );
    expect(score(talk(lines)).messages).toHaveLength(10_000);
  });
});
