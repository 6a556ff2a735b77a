import { expect, it } from 'vitest';
import { comparisonPeriods } from '@/core/time/comparison-periods';

it.each([
  // A month with a month before it.
  [
    '2026-09-01',
    '2026-09-30',
    '2026-03-01',
    { now: ['2026-09-01', '2026-09-30'], before: ['2026-08-02', '2026-08-31'] },
  ],
  // The data begin in the middle of the month before: half is enough.
  [
    '2026-09-01',
    '2026-09-30',
    '2026-08-16',
    { now: ['2026-09-01', '2026-09-30'], before: ['2026-08-02', '2026-08-31'] },
  ],
  // Everything there is: its last four weeks against the four before.
  [
    '2026-03-01',
    '2026-10-31',
    '2026-03-01',
    { now: ['2026-10-04', '2026-10-31'], before: ['2026-09-06', '2026-10-03'] },
  ],
  // One day, with the day before.
  [
    '2026-09-02',
    '2026-09-02',
    '2026-09-01',
    { now: ['2026-09-02', '2026-09-02'], before: ['2026-09-01', '2026-09-01'] },
  ],
  // A week of data, and nothing else.
  ['2026-09-01', '2026-09-07', '2026-09-01', null],
])('%s to %s with data since %s', (from, to, firstDay, expected) => {
  const periods = comparisonPeriods({ from, to }, firstDay);
  const flat = periods && {
    now: [periods.now.from, periods.now.to],
    before: [periods.before.from, periods.before.to],
  };
  expect(flat).toEqual(expected);
});

it('compares with the same weekdays a year earlier, and with nothing where there was none', () => {
  const period = { from: '2026-09-07', to: '2026-09-13' };
  expect(comparisonPeriods(period, '2025-01-01', 'year')?.before).toEqual({
    from: '2025-09-08',
    to: '2025-09-14',
  });
  expect(comparisonPeriods(period, '2026-01-01', 'year')).toBeNull();
});
