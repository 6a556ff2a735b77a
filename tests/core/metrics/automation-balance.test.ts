import { describe, expect, test } from 'vitest';
import { automationBalance } from '@/core/metrics/automation-balance';
import { NO_FACTS, type StratumFacts } from '@/core/metrics/facts';

const topic = (name: string, sums: Partial<StratumFacts>): StratumFacts => ({
  ...NO_FACTS,
  channel: 'web',
  topic: name,
  customerKind: 'new',
  ...sums,
});

const adviceFor = (sums: Partial<StratumFacts>) => {
  const row = topic('t', { scored: 300, contained: 250, ...sums });
  return automationBalance([row], [row])[0];
};

describe('the advice on a topic', () => {
  test.each([
    ['automate', { followedContained: 200, durable: 160, asked: 10, escalationFailed: 1 }],
    ['human', { followedContained: 200, durable: 40, asked: 10, escalationFailed: 1 }],
    ['assist', { followedContained: 200, durable: 110, asked: 10, escalationFailed: 1 }],
    ['assist', { followedContained: 200, durable: 180, asked: 100, escalationFailed: 60 }],
    ['human', { followedContained: 200, durable: 110, asked: 100, escalationFailed: 60 }],
    // Two of five may be chance: enough to keep a person at hand, too little to take the bot off.
    ['assist', { followedContained: 200, durable: 180, asked: 10, escalationFailed: 4 }],
    ['assist', { followedContained: 200, durable: 110, asked: 10, escalationFailed: 4 }],
    ['cannot-tell', { followedContained: 20, durable: 20, asked: 10, escalationFailed: 1 }],
  ] as const)('%s: %j', (advice, sums) => {
    expect(adviceFor(sums)?.advice).toBe(advice);
  });

  test('says the figures behind it', () => {
    expect(adviceFor({ followedContained: 200, durable: 160, asked: 10, escalationFailed: 1 })?.because).toBe(
      '80% of 200 handled by the bot alone were solved for good; 1 of 10 requests for a person got none.',
    );
  });

  test('is given topic by topic, those without one included', () => {
    const rows = automationBalance([topic('b', { scored: 1 }), topic('', { scored: 2, topic: null })], []);
    expect(rows.map(({ topic: name, n, advice }) => [name, n, advice])).toEqual([
      [null, 2, 'cannot-tell'],
      ['b', 1, 'cannot-tell'],
    ]);
  });
});
