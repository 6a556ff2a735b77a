import { describe, expect, it } from 'vitest';
import { confusionRate } from '@/core/metrics/confusion-rate';
import { escalationFailureRate } from '@/core/metrics/escalation-failure-rate';
import { negativeEndRate } from '@/core/metrics/negative-end-rate';
import { wilson } from '@/core/metrics/wilson';
import { factsOf, type Sample } from './conversation-facts';

const base: Sample = {
  channel: 'web',
  topic: null,
  customerKind: 'unknown',
  customer: '1',
  severity: 0,
  group: 'escalation',
};
const rows = [
  { ...factsOf(base), scored: 100, asked: 40, escalationFailed: 7, confused: 31, negativeEnd: 12 },
  { ...factsOf(base), scored: 50, asked: 20, escalationFailed: 3, confused: 4, negativeEnd: 0 },
];

describe('the headline rates', () => {
  it.each([
    ['escalation failure', escalationFailureRate, 10, 60],
    ['confusion', confusionRate, 35, 150],
    ['negative end', negativeEndRate, 12, 150],
  ])('%s adds rows up before it divides', (_, figure, numerator, denominator) => {
    const value = numerator / denominator;
    const interval = wilson(numerator, denominator);
    expect(figure(rows)).toEqual({ numerator, denominator, value, ...interval, reason: null });
  });

  it.each([
    ['escalation failure', escalationFailureRate, 'nobody asked for a person'],
    ['confusion', confusionRate, 'no scored conversations'],
    ['negative end', negativeEndRate, 'no scored conversations'],
  ])('%s has a reason instead of a value where nothing can be divided', (_, figure, reason) => {
    expect(figure([])).toEqual({ numerator: 0, denominator: 0, value: null, low: null, high: null, reason });
  });

  it('is a true zero where people asked and all were served', () => {
    const served = escalationFailureRate([{ ...factsOf(base), asked: 20, escalationFailed: 0 }]);
    expect(served.value).toBe(0);
    expect(served.high).toBeCloseTo(0.1611, 4);
  });
});
