import { expect, it } from 'vitest';
import { balanceRows } from '@/components/topics/balance-rows';
import { balanceSentence } from '@/components/topics/balance-sentence';
import type { Advice, TopicBalance } from '@/core/metrics/automation-balance';
import { rate } from '@/core/metrics/rate';

const none = rate(0, 0, 'none');
const topic = (name: string | null, n: number, advice: Advice): TopicBalance => ({
  topic: name,
  n,
  botOnly: none,
  failedEscalation: none,
  durable: none,
  advice,
  because: '',
});

const TOPICS = [
  topic('log-in', 40, 'automate'),
  topic('complaint', 90, 'human'),
  topic('refund', 300, 'assist'),
  topic('never seen', 0, 'cannot-tell'),
  topic('billing', 200, 'human'),
  topic(null, 5, 'cannot-tell'),
];

it('lists what asks for a decision first, the biggest of them on top', () => {
  expect(balanceRows(TOPICS, 20).map((row) => row.topic)).toEqual([
    'billing',
    'complaint',
    'refund',
    'log-in',
    null,
  ]);
});

it('keeps the topics with most conversations where there are too many', () => {
  expect(balanceRows(TOPICS, 2).map((row) => row.topic)).toEqual(['billing', 'refund']);
});

it('sums up in words what to leave to the bot', () => {
  expect(balanceSentence(TOPICS)).toBe(
    "1 topic (log-in) can be left to the bot; 1 topic (refund) should have a person at hand; 2 topics (billing, complaint) should go back to people. Of 1 topic it can't be told yet.",
  );
});
