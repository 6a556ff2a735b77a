import { expect, it } from 'vitest';
import { retentionSentence } from '@/components/retention/retention-sentence';
import { experienceAndChurn } from '@/core/metrics/experience-and-churn';
import type { ExperienceGroup } from '@/core/metrics/experience-groups';
import { rate } from '@/core/metrics/rate';
import { revenueAtRisk } from '@/core/metrics/revenue-at-risk';

const group = (exposed: boolean, event: boolean, time: number, count: number): ExperienceGroup => ({
  exposed,
  event,
  time,
  count,
  segment: null,
  tenure: 'unknown',
  days: { n: 0, sum: 0, squares: 0 },
});
const churn = experienceAndChurn([
  group(true, true, 40, 60),
  group(true, false, 200, 140),
  group(false, true, 50, 40),
  group(false, false, 200, 760),
]);
const debt = rate(12, 300, '');

it('says who is owed something, what goes with leaving, and what it costs, without a cause', () => {
  const atRisk = revenueAtRisk(churn, { customers: 100, known: 100, revenue: 200_000 });
  const words = retentionSentence({ debt, churn, atRisk });
  expect(words).toContain('12 of 300 customers (4.0%)');
  expect(words).toContain('is associated with leaving: 30% left within 180 days, against 5.0%');
  expect(words).toContain('500 of monthly revenue at risk');
  expect(words).not.toContain('cause');
});

it('says no share of a few customers', () => {
  const none = experienceAndChurn([]);
  const atRisk = revenueAtRisk(none, { customers: 0, known: 0, revenue: 0 });
  expect(retentionSentence({ debt: rate(1, 2, ''), churn: none, atRisk })).toBe(
    'The latest conversation of 1 of 2 customers went badly and nobody put it right.',
  );
});

it('says nothing of leaving where the data can’t', () => {
  const none = experienceAndChurn([]);
  const atRisk = revenueAtRisk(none, { customers: 0, known: 0, revenue: 0 });
  expect(retentionSentence({ debt: rate(0, 0, 'no named customers'), churn: none, atRisk })).toBe(
    'No customer is named, so nobody can be followed.',
  );
});
