import { describe, expect, test } from 'vitest';
import { escalationFailureRate } from '@/core/metrics/escalation-failure-rate';
import { escalationFunnel } from '@/core/metrics/escalation-funnel';
import { NO_FACTS } from '@/core/metrics/facts';

const FACTS = {
  ...NO_FACTS,
  scored: 200,
  asked: 100,
  escalationFailed: 30,
  acknowledged: 90,
  promised: 80,
  personReplied: 70,
  inTime: 60,
  notRepeated: 55,
  requestResolved: 40,
};

describe('the way to a person', () => {
  test('counts every step, its share of those who asked, and what was lost before it', () => {
    const rows = escalationFunnel([FACTS, FACTS]);
    expect(rows.map(({ step, reached, lost }) => [step, reached.numerator, reached.value, lost])).toEqual([
      ['asked', 200, 1, 0],
      ['acknowledged', 180, 0.9, 20],
      ['promised', 160, 0.8, 20],
      ['person-replied', 140, 0.7, 20],
      ['in-time', 120, 0.6, 20],
      ['not-repeated', 110, 0.55, 10],
      ['resolved', 80, 0.4, 30],
    ]);
    expect(rows.reduce((sum, { lost }) => sum + lost, 0) + 80).toBe(200);
  });

  test('what a person answered and what failed are the whole', () => {
    const replied = escalationFunnel([FACTS]).find(({ step }) => step === 'person-replied')?.reached.value;
    expect((replied ?? 0) + (escalationFailureRate([FACTS]).value ?? 0)).toBeCloseTo(1, 12);
  });

  test('has no value where nobody asked', () => {
    for (const { reached, lost } of escalationFunnel([])) {
      expect(reached).toMatchObject({ value: null, reason: 'nobody asked for a person' });
      expect(lost).toBe(0);
    }
  });
});
