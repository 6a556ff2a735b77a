import { describe, expect, it } from 'vitest';
import type { WeeklySeverityFacts } from '@/core/metrics/facts';
import { weeklyTrend } from '@/core/metrics/weekly-trend';
import { factsOf } from './conversation-facts';

function week(
  monday: string,
  channel: string,
  n: number,
  bad: number,
  topic = 'refund',
): WeeklySeverityFacts {
  const one = factsOf({ channel, topic, customerKind: 'new', customer: '', severity: 0, group: 'confusion' });
  const sums = { scored: n, severitySum: bad, severitySquareSum: bad };
  return { ...one, ...sums, parts: { ...one.parts, confusion: bad }, week: monday };
}

const facts = [
  week('2026-01-05', 'web', 100, 5),
  week('2026-01-26', 'web', 15, 0),
  week('2026-02-02', 'web', 9, 0),
  week('2026-01-12', 'app', 50, 0),
];

describe('weeklyTrend', () => {
  const trend = weeklyTrend(facts, [], 10, '2026-02-05');

  it('gives every channel the same weeks, without holes', () => {
    const weeks = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02'];
    expect(trend.map(({ channel }) => channel)).toEqual(['app', 'web']);
    for (const { points } of trend) expect(points.map((point) => point.week)).toEqual(weeks);
  });

  it('breaks the line where there is too little, and says so where there is just enough', () => {
    const web = trend[1]?.points ?? [];
    expect(web.map(({ n }) => n)).toEqual([100, 0, 0, 15, 9]);
    expect(web.map(({ value }) => value === null)).toEqual([false, true, true, false, true]);
    expect(web.map(({ thin }) => thin)).toEqual([false, false, false, true, false]);
    expect(web[0]?.value).toBeCloseTo(65.5, 1);
    expect(web[1]?.reason).toBe('no scored conversations');
    expect(web[4]?.reason).toContain('not enough data');
  });

  it('marks only the week whose Sunday is not covered as incomplete', () => {
    expect(trend[1]?.points.map(({ complete }) => complete)).toEqual([true, true, true, true, false]);
    const covered = weeklyTrend(facts, [], 10, '2026-02-08');
    expect(covered[1]?.points.at(-1)?.complete).toBe(true);
  });

  it('shows a change of cases as no change of trust', () => {
    const cases = [
      week('2026-01-05', 'web', 5000, 50, 'login'),
      week('2026-01-05', 'web', 500, 100, 'refund'),
      week('2026-01-12', 'web', 500, 5, 'login'),
      week('2026-01-12', 'web', 5000, 1000, 'refund'),
    ];
    const [first, second] = weeklyTrend(cases, [], 10, '2026-01-18')[0]?.points ?? [];
    expect(Math.abs((first?.value ?? 0) - (second?.value ?? 99))).toBeLessThan(2);
  });

  it('widens the interval of a week a little for customers who come back over the whole period', () => {
    const clusters = [
      {
        channel: 'web',
        customers: 31,
        countSquares: 4 * 31 * 4,
        severitySquares: 25,
        countTimesSeverity: 20,
      },
    ];
    const first = (sums: typeof clusters) => weeklyTrend(facts, sums, 10, '2026-02-05')[1]?.points[0];
    const [alone, repeated] = [first([]), first(clusters)];
    expect(repeated?.nEff).toBeLessThan(alone?.nEff ?? 0);
    expect(repeated?.low).toBeLessThan(alone?.low ?? 0);
    expect(repeated?.value).toBe(alone?.value);
  });

  it('has no series for no facts', () => expect(weeklyTrend([], [], 10, '2026-01-01')).toEqual([]));
});
