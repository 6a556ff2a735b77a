import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyFindings } from '@/core/scoring/accuracy/accuracy-findings';
import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { policyVerdicts } from '@/core/scoring/accuracy/policy-verdicts';
import { policies } from './judge';

const LINES = [
  'returns: Lamps can be returned within 30 days of delivery.',
  'warranty: Bulbs have a warranty of 12 months.',
  'delivery: Delivery costs £4.95 and is free from £50.',
];
const REGISTER = compileRegister(policies(LINES));

const word = fc.constantFrom(
  'lamps',
  'bulbs',
  'delivery',
  'returned',
  'within',
  '30',
  '7',
  'days',
  'months',
  '£4.95',
  '£9',
  'free',
  'not',
  'can',
  'only',
  'cost',
  'warranty',
  'your',
  'is',
  '.',
  ',',
  '?',
  '\n',
  '🌿',
  '\ud83c',
  'no',
  'unless',
  '48h',
  '3-5',
  'a',
  'of',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
);

const said = (reply: string) => policyVerdicts([{ role: 'bot', text: reply }], REGISTER)[0];

describe('policyVerdicts', () => {
  it.each([
    ['Lamps can be returned within 30 days of delivery.', 'supported', 'P1'],
    ['Lamps can be returned within 14 days of delivery.', 'contradicted', 'P1'],
    ['Bulbs have a warranty of one year.', 'supported', 'P2'],
    ['Our gardeners work only on Sunday mornings.', 'unverifiable', null],
    ['Hello there!', 'unverifiable', null],
  ])('says of "%s" %s by %s', (reply, verdict, entry) => {
    expect(said(reply)).toMatchObject({ verdict, entry });
  });

  it('gives a wrong rule a higher score than the right one', () => {
    const right = said('Bulbs have a warranty of 12 months.')?.score ?? 1;
    const wrong = said('Bulbs have no warranty after the first purchase in Spain.')?.score ?? 0;
    expect(wrong).toBeGreaterThan(right);
  });

  it('has a verdict for bots and agents only, one entry a message', () => {
    const messages = (['customer', 'bot', 'system', 'agent'] as const).map((role) => ({ role, text: 'Hi.' }));
    expect(policyVerdicts(messages, REGISTER).map((v) => v !== null)).toEqual([false, true, false, true]);
  });

  it('says nothing where the register is empty', () => {
    fc.assert(
      fc.property(text, (reply) => {
        const messages = [{ role: 'bot' as const, text: reply }];
        expect(policyVerdicts(messages, compileRegister([]))).toEqual([
          { verdict: 'unverifiable', score: 0, entry: null, claims: [] },
        ]);
        expect(accuracyFindings(messages, compileRegister([]))).toEqual([]);
      }),
    );
  });

  it('keeps evidence within the message, scores within 0 to 1, and repeats itself', () => {
    fc.assert(
      fc.property(text, text, (question, reply) => {
        const messages = [
          { role: 'customer' as const, text: question },
          { role: 'agent' as const, text: reply },
        ];
        const findings = accuracyFindings(messages, REGISTER);
        for (const { message, evidence, confidence } of findings) {
          expect(message).toBe(1);
          expect(confidence).toBeGreaterThan(0);
          expect(evidence.length).toBeGreaterThan(0);
          for (const span of evidence) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(reply.length);
          }
        }
        const score = policyVerdicts(messages, REGISTER)[1]?.score ?? -1;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(accuracyFindings(messages, REGISTER)).toEqual(findings);
      }),
    );
  });

  it.each([
    'I said 14 days for lamps, which was wrong: they can be returned within 30 days of delivery.',
    'You were told that lamps can be returned within 14 days of delivery.',
  ])('does not blame who takes a wrong amount back: "%s"', (text) => {
    expect(accuracyFindings([{ role: 'agent', text }], REGISTER)).toEqual([]);
  });

  it('is not moved by entries on other topics', () => {
    const unrelated = [
      'parking: Visitors leave their bicycles behind the mill.',
      'music: The choir rehearses in the chapel.',
    ];
    const wider = compileRegister(policies([...LINES, ...unrelated]));
    for (const reply of [
      'Lamps can be returned within 30 days of delivery.',
      'Lamps can be returned within 14 days of delivery.',
      'Bulbs have a warranty of 3 months.',
      'Delivery costs £9.',
      'Gardens need water.',
    ]) {
      const messages = [{ role: 'bot' as const, text: reply }];
      const verdict = (register: typeof REGISTER) =>
        policyVerdicts(messages, register).map((v) => [v?.verdict, v?.entry]);
      expect(verdict(wider)).toEqual(verdict(REGISTER));
    }
  });

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['digits', '1.'.repeat(500_000)],
    ['one sentence', 'delivery costs 7 days not free '.repeat(30_000)],
    ['many sentences', 'Delivery costs £9. '.repeat(50_000)],
    ['lone surrogates', '\ud800'.repeat(1_000_000)],
  ])('reads a million characters of %s at once', { timeout: 5000 }, (_, reply) => {
    const messages = [
      { role: 'customer' as const, text: reply },
      { role: 'bot' as const, text: reply },
    ];
    expect(policyVerdicts(messages, REGISTER)).toHaveLength(2);
  });
});
