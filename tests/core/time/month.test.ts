import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/core/time/add-days';
import { isMonth } from '@/core/time/is-month';
import { dayInZone } from '@/core/time/local-day';
import { addMonths, monthDays } from '@/core/time/month-days';
import { monthEnd } from '@/core/time/month-end';
import { monthName } from '@/core/time/month-name';

describe('months', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-04', '2026-04-01', '2026-04-30'],
  ])('%s runs from %s to %s', (month, from, to) => {
    expect(monthDays(month)).toEqual({ from, to });
  });

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2025-12', 1, '2026-01'],
    ['2026-10', -12, '2025-10'],
    ['2026-10', 15, '2028-01'],
  ])('%s and %i months is %s', (month, months, other) => {
    expect(addMonths(month, months)).toBe(other);
  });

  it('are told from other texts', () => {
    expect(['2026-10', '2026-13', '2026-1', '2026-10-01', 'now', ''].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('have names', () => expect(monthName('2026-10')).toBe('October 2026'));
});

describe('the end of a month', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const months = fc.integer({ min: 0, max: 239 }).map((n) => addMonths('2015-01', n));

  it('is the first instant of the next month, in every zone and season', () => {
    fc.assert(
      fc.property(zones, months, (timeZone, month) => {
        const end = monthEnd(month, timeZone);
        const { to } = monthDays(month);
        expect(dayInZone(timeZone, end - 1)).toBe(to);
        expect(dayInZone(timeZone, end)).toBe(addDays(to, 1));
      }),
      { numRuns: 400 },
    );
  });
});
